package jp.mimamori.facts;

import static jp.mimamori.facts.FactStanding.OPPOSED;
import static jp.mimamori.facts.FactStanding.STALE;
import static jp.mimamori.facts.FactStanding.SUPPORTED;
import static jp.mimamori.facts.FactStanding.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures of the ledgers say to the items. */
class FactRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 3);
  private static final LocalDate LONG_AGO = LocalDate.of(2025, 11, 22);

  @Test
  void devicesWithPlaceAndVersionSupportTheInventory() {
    Fact fact = InventoryRule.judge(14, 14, 0, OCTOBER, OCTOBER, TODAY);
    assertThat(fact.getStanding()).isEqualTo(SUPPORTED);
    assertThat(fact.getSentences())
        .containsExactly("機器14台、うち14台に設置場所とバージョンが書かれています。", "最後の棚卸は令和8年10月3日です。");
    assertThat(fact.getSource()).contains("5-3");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0, UNKNOWN", "14, 13, 0, OPPOSED", "14, 14, 1, STALE"})
  void theInventoryIsNotCompleteBeforeEveryDeviceIs(
      long devices, long described, long unchecked, FactStanding standing) {
    assertThat(InventoryRule.judge(devices, described, unchecked, OCTOBER, OCTOBER, TODAY))
        .extracting(Fact::getStanding)
        .isEqualTo(standing);
  }

  @Test
  void stocktakingIsGoodForAYearToTheDay() {
    assertThat(standingOfOldest(TODAY.minusYears(1))).isEqualTo(SUPPORTED);
    assertThat(standingOfOldest(LONG_AGO)).isEqualTo(STALE);
  }

  private static FactStanding standingOfOldest(LocalDate oldest) {
    return InventoryRule.judge(2, 2, 0, oldest, OCTOBER, TODAY).getStanding();
  }

  @Test
  void remoteMaintenanceIsKnownOnlyWhenItIsOfEveryDevice() {
    assertThat(RemoteMaintenanceRule.judge(3, 1, 2).getStanding()).isEqualTo(SUPPORTED);
    assertThat(RemoteMaintenanceRule.judge(3, 1, 1).getStanding()).isEqualTo(UNKNOWN);
    assertThat(RemoteMaintenanceRule.judge(3, 1, 1).getSentences())
        .anyMatch(s -> s.startsWith("残りの1台"));
  }

  @Test
  void anAccountOfSomebodyWhoLeftSpeaksAgainst() {
    assertThat(UnneededAccountRule.judge(5, 1, 0, OCTOBER, TODAY).getStanding()).isEqualTo(OPPOSED);
    assertThat(UnneededAccountRule.judge(5, 0, 2, OCTOBER, TODAY).getStanding()).isEqualTo(STALE);
    assertThat(UnneededAccountRule.judge(5, 0, 0, OCTOBER, TODAY).getStanding())
        .isEqualTo(SUPPORTED);
    assertThat(UnneededAccountRule.judge(0, 0, 0, null, TODAY).getStanding()).isEqualTo(UNKNOWN);
  }

  @Test
  void endedSupportAndOverdueUpdatesSpeakAgainstPatches() {
    assertThat(PatchRule.judge(4, 4, 1, 0, OCTOBER, TODAY).getStanding()).isEqualTo(OPPOSED);
    assertThat(PatchRule.judge(4, 4, 0, 1, OCTOBER, TODAY).getStanding()).isEqualTo(OPPOSED);
    assertThat(PatchRule.judge(4, 3, 0, 0, OCTOBER, TODAY).getStanding()).isEqualTo(UNKNOWN);
    assertThat(PatchRule.judge(4, 4, 0, 0, LONG_AGO, TODAY).getStanding()).isEqualTo(STALE);
    assertThat(PatchRule.judge(4, 4, 0, 0, OCTOBER, TODAY).getStanding()).isEqualTo(SUPPORTED);
  }

  @Test
  void oneDeviceWithoutASafeguardSpeaksAgainst() {
    assertThat(new SafeguardCount(3, 2, 1).fact("SVC").getStanding()).isEqualTo(OPPOSED);
    assertThat(new SafeguardCount(3, 2, 0).fact("USB").getStanding()).isEqualTo(UNKNOWN);
    assertThat(new SafeguardCount(3, 3, 0).fact("SRC").getStanding()).isEqualTo(SUPPORTED);
    assertThat(new SafeguardCount(0, 0, 0).fact("SRC").getStanding()).isEqualTo(UNKNOWN);
  }

  @Test
  void disclosuresAreWantedOfEverySystemWithAVendor() {
    assertThat(DisclosureRule.judge(2, 1, 0).getStanding()).isEqualTo(OPPOSED);
    assertThat(DisclosureRule.judge(2, 2, 1).getSentences()).hasSize(2);
    assertThat(DisclosureRule.judge(0, 0, 0).getStanding()).isEqualTo(UNKNOWN);
  }

  @Test
  void theRestSaysWhatItKnows() {
    assertThat(SystemRule.judge(0).getStanding()).isEqualTo(UNKNOWN);
    assertThat(SystemRule.judge(1).getStanding()).isEqualTo(SUPPORTED);
    assertThat(AccessRightRule.judge(3, 1, 2).getStanding()).isEqualTo(UNKNOWN);
    assertThat(AccessRightRule.judge(3, 1, 3).getStanding()).isEqualTo(SUPPORTED);
    assertThat(LogReviewRule.judge(1, 0, LONG_AGO, TODAY).getStanding()).isEqualTo(STALE);
    assertThat(LogReviewRule.judge(1, 1, OCTOBER, TODAY).getSentences()).hasSize(2);
    assertThat(SecondFactorRule.judge(2, 1, 1, 1).getStanding()).isEqualTo(OPPOSED);
    assertThat(SecondFactorRule.judge(2, 1, 0, 0).getStanding()).isEqualTo(UNKNOWN);
    assertThat(RuleDocumentRule.judge(2, 1).getStanding()).isEqualTo(STALE);
  }
}
