package jp.mimamori.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.mimamori.backup.BackupFixture;
import jp.mimamori.contact.ContactFixture;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.print.PdfReading;
import org.junit.jupiter.api.Test;

class PacketPaperTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void theCoverSaysWhatIsInItWhereAndWhatIsMissing() throws IOException {
    PacketContents contents =
        contents(
            PacketRules.chart(ContactFixture.sheet("髙﨑𠮷医院", TODAY)),
            PacketRules.ledger(PacketPart.DEVICE, 14, null),
            PacketRules.ledger(PacketPart.TRAINING, 0, null),
            PacketRules.plan(null, TODAY));
    byte[] pdf =
        PacketCover.print(
            contents,
            Map.of(
                PacketPart.CONTACT_CHART,
                new PacketCover.Pages(2, 2),
                PacketPart.DEVICE,
                new PacketCover.Pages(3, 12)),
            List.of("全件は別のファイルです。"));
    assertThat(text(pdf))
        .contains("立入検査持参資料", "髙﨑𠮷医院", "無床診療所", "令和8年11月23日")
        .contains("1連絡体制図古くなっています施設の中1名", "2機器台帳そろっています14件の登録があります。3〜12")
        .contains("3研修・訓練の記録まだありませんまだ登録がありません。なし", "全件は別のファイルです。")
        .contains("足りないもの・古いものが3件あります", "まだ書き始めていません。");
  }

  @Test
  void aCompletePacketSaysSo() throws IOException {
    PacketContents contents = contents(PacketRules.ledger(PacketPart.DEVICE, 14, null));
    assertThat(contents.getToMend()).isEmpty();
    assertThat(text(PacketCover.print(contents, Map.of(), List.of())))
        .contains("足りないもの、古いものはありません。");
  }

  @Test
  void backupsAreAListOfTheirOwn() throws IOException {
    byte[] pdf = BackupListDocument.print(contents(), BackupFixture.overview(TODAY, "電子カルテのデータ"));
    assertThat(text(pdf)).contains("バックアップの一覧", "1件", "電子カルテのデータ", "毎日", "髙﨑𠮷医院");
  }

  @Test
  void backupsAreCompleteWhereEveryRuleIsKept() {
    assertThat(PacketRules.backup(BackupFixture.overview(TODAY)).getStanding())
        .isEqualTo(PacketStanding.MISSING);
    assertThat(PacketRules.backup(BackupFixture.overview(TODAY, "会計")).getStanding())
        .isEqualTo(PacketStanding.GOOD);
  }

  @Test
  void withoutInformationSystemNothingButTheFormIsMissing() {
    PacketLine ledger = PacketRules.ledger(PacketPart.DEVICE, 0, null);
    assertThat(ledger.withoutSystem().getStanding()).isEqualTo(PacketStanding.NOT_NEEDED);
    PacketLine form = PacketLine.of(PacketPart.OWN_FORM, PacketStanding.MISSING, "ownForm");
    assertThat(form.withoutSystem().getStanding()).isEqualTo(PacketStanding.MISSING);
    assertThat(PacketRules.evidence(3, 1).getStanding()).isEqualTo(PacketStanding.OLD);
  }

  private static PacketContents contents(PacketLine... lines) {
    return new PacketContents(institution(), TODAY, Stream.of(lines).toList());
  }

  private static Institution institution() {
    return new Institution() {
      @Override
      public String getName() {
        return "髙﨑𠮷医院";
      }

      @Override
      public InstitutionKind getKind() {
        return InstitutionKind.CLINIC;
      }
    };
  }

  private static String text(byte[] pdf) throws IOException {
    return PdfReading.of(pdf).text().replaceAll("[\\s　]", "");
  }
}
