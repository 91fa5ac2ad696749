package jp.mimamori.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.mimamori.identity.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacketTest {

  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
  private static final Actor HANAKO = new Actor("sub", "諫早 花子", "STAFF");

  private final Packet packet = new Packet(HANAKO, false, NOW);

  @Test
  void whoeverBeginsItIsAloneForAsLongAsSomethingIsHeard() {
    assertThat(packet.isDue(NOW)).isTrue();
    packet.begin(NOW);
    assertThat(packet.isDue(NOW)).isFalse();
    Instant later = NOW.plus(Packet.PATIENCE).minusSeconds(1);
    packet.goOn(1, 5, "機器台帳", later);
    assertThat(packet.isDue(NOW.plus(Packet.PATIENCE))).isFalse();
    assertThat(packet.isDue(later.plus(Packet.PATIENCE))).isTrue();
  }

  /** As after the end of a server in the middle of it. */
  @Test
  void whereNothingIsHeardSomebodyElseBeginsAnewAndTheFirstOneIsOvertaken() {
    packet.begin(NOW);
    packet.goOn(3, 5, "機器台帳", NOW);
    assertThat(packet.isMadeBy(1)).isTrue();
    packet.begin(NOW.plus(Packet.PATIENCE));
    assertThat(packet.isMadeBy(1)).isFalse();
    assertThat(packet.isMadeBy(2)).isTrue();
    assertThat(packet.getStepsDone()).isZero();
  }

  @Test
  void afterThreeAttemptsItIsGivenUpAndAnotherOneMayBeAskedFor() {
    for (int attempt = 1; attempt <= 3; attempt++) {
      assertThat(packet.isGoing()).isTrue();
      packet.begin(NOW);
      packet.stumble(NOW);
    }
    assertThat(packet.getState()).isEqualTo(PacketState.FAILED);
    assertThat(packet.isGoing()).isFalse();
    assertThat(packet.isDue(NOW.plus(Duration.ofDays(99)))).isFalse();
  }

  @Test
  void whoNeverSaysThatItWentWrongUsesUpAttemptsToo() {
    for (int attempt = 1; attempt <= 3; attempt++) {
      packet.begin(NOW);
    }
    packet.begin(NOW);
    assertThat(packet.getState()).isEqualTo(PacketState.FAILED);
  }

  @Test
  void whatIsReadyIsTakenAwayAfterFourteenDaysOrWhenANewerOneIsReady() {
    packet.begin(NOW);
    packet.goOn(5, 5, null, NOW);
    packet.finish(42, NOW);
    assertThat(packet.isReady()).isTrue();
    assertThat(packet.getPages()).isEqualTo(42);
    assertThat(packet.isToBeTakenAway(NOW.plus(Duration.ofDays(13)))).isFalse();
    assertThat(packet.isToBeTakenAway(NOW.plus(Duration.ofDays(14)))).isTrue();
    packet.giveWay(NOW);
    assertThat(packet.isToBeTakenAway(NOW)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "契約書.pdf, 契約書.pdf",
    "../../etc/passwd, _.._etc_passwd",
    "C:\\秘密\\鍵.txt, C__秘密_鍵.txt",
    "写真.tar.gz, 写真.tar.gz",
    "'...', _",
    "'  .hidden ', hidden",
    "か\u3099き.pdf, がき.pdf",
    "請求\u202Efdp.exe, 請求_fdp.exe",
  })
  void namesInTheZipFileAreOnesThatEverySystemUnpacks(String given, String path) {
    assertThat(ZipPath.plain(given)).isEqualTo(path);
  }

  @Test
  void longNamesKeepTheirExtensionAndEqualOnesAreToldApart() {
    assertThat(ZipPath.plain("あ".repeat(200) + ".pdf")).isEqualTo("あ".repeat(80) + ".pdf");
    assertThat(ZipPath.ofEvidence(1, "同じ.pdf")).isEqualTo("資料/001_同じ.pdf");
    assertThat(ZipPath.ofEvidence(2, "同じ.pdf")).isEqualTo("資料/002_同じ.pdf");
  }
}
