package jp.mimamori.facts;

import static jp.mimamori.facts.FactStanding.OPPOSED;
import static jp.mimamori.facts.FactStanding.STALE;
import static jp.mimamori.facts.FactStanding.SUPPORTED;
import static jp.mimamori.facts.FactStanding.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.mimamori.backup.BackupFixture;
import jp.mimamori.backup.BackupOverview;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.ContactCategory;
import jp.mimamori.contact.ContactFixture;
import jp.mimamori.continuity.CheckTable;
import jp.mimamori.continuity.ContinuityFixture;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.setup.PlainAnswer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the records say to the items. */
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

  @Test
  void theSafetyManagerStandsOnTheChartOrInTheAnswersOfTheFirstHour() {
    assertThat(SafetyManagerRule.onChart("院長 太郎", true).getStanding()).isEqualTo(SUPPORTED);
    assertThat(SafetyManagerRule.onChart("院長 太郎", true).getSentences())
        .containsExactly("連絡体制図に、安全管理責任者として院長 太郎さんが載っています。");
    assertThat(SafetyManagerRule.onChart("院長 太郎", false).getStanding()).isEqualTo(STALE);
    assertThat(SafetyManagerRule.onChart("", true).getStanding()).isEqualTo(OPPOSED);
    assertThat(SafetyManagerRule.inSetup("院長 太郎", true, true).getStanding()).isEqualTo(SUPPORTED);
    assertThat(SafetyManagerRule.inSetup(null, true, false).getStanding()).isEqualTo(STALE);
    assertThat(SafetyManagerRule.inSetup(null, false, false).getStanding()).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    // rules, those on passwords, those that lack it, past their review
    "0, 0, 0, 0, UNKNOWN, UNKNOWN",
    "2, 0, 0, 0, UNKNOWN, UNKNOWN",
    "2, 0, 1, 0, OPPOSED, OPPOSED",
    "2, 1, 1, 1, STALE, STALE",
    "2, 1, 1, 0, UNKNOWN, SUPPORTED",
  })
  void aWrittenRuleForbidsReuseAndDoesNotTellWhatIsSetAtTheSystems(
      long documents,
      long written,
      long open,
      long overdue,
      FactStanding strength,
      FactStanding reuse) {
    PasswordDocuments found = new PasswordDocuments(documents, written, open, overdue);
    assertThat(PasswordRule.judge(found, 0, 0).getStanding()).isEqualTo(strength);
    assertThat(PasswordReuseRule.judge(found).getStanding()).isEqualTo(reuse);
  }

  @Test
  void aSecondFactorIsToldBesideThePasswords() {
    assertThat(PasswordRule.judge(new PasswordDocuments(1, 1, 0, 0), 2, 1).getSentences())
        .hasSize(3)
        .last(InstanceOfAssertFactories.STRING)
        .contains("システム2件のうち、二要素認証を使っているものは1件");
  }

  @Test
  void theContactChartNamesVendorMinistryAndPolice() {
    ChartSheet whole =
        ContactFixture.confirmed(
            TODAY, "095-000-0001", ContactCategory.MINISTRY, ContactCategory.POLICE);
    assertThat(ContactChartRule.judge(whole).getStanding()).isEqualTo(SUPPORTED);
    assertThat(ContactChartRule.judge(whole).getSentences())
        .contains("連絡体制図に、施設の中の人が1人、外部の関係機関が3か所あります。", "最後の確認は令和8年11月23日です。")
        .anyMatch(s -> s.startsWith("まだ印刷していません"));
    ChartSheet lacking = ContactFixture.confirmed(TODAY, null, ContactCategory.MINISTRY);
    assertThat(ContactChartRule.judge(lacking).getStanding()).isEqualTo(OPPOSED);
    assertThat(ContactChartRule.judge(lacking).getSentences())
        .contains("電話番号がない、または図に載っていない連絡先：医療情報システムの事業者、警察");
  }

  @Test
  void whoHasNoVendorNeedsNoneOnTheChart() {
    ChartSheet unconfirmed = ContactFixture.sheet("ふじ内科医院", TODAY);
    assertThat(ContactChartRule.judge(unconfirmed).getSentences())
        .contains("電話番号がない、または図に載っていない連絡先：厚生労働省、警察", "4月以降、まだ確認されていません。");
  }

  @Test
  void onlyACopyOffTheNetworkAndATriedRestoreSupportRecovery() {
    assertThat(standing(BackupFixture.overview(TODAY))).isEqualTo(UNKNOWN);
    assertThat(standing(BackupFixture.overview(TODAY, "レセコン"))).isEqualTo(SUPPORTED);
    assertThat(standing(BackupFixture.single(PlainAnswer.NO, TODAY, TODAY))).isEqualTo(OPPOSED);
    assertThat(standing(BackupFixture.single(PlainAnswer.UNKNOWN, TODAY, TODAY)))
        .isEqualTo(UNKNOWN);
    assertThat(standing(BackupFixture.single(PlainAnswer.YES, null, TODAY)))
        .as("the restore was never tried")
        .isEqualTo(STALE);
    assertThat(standing(BackupFixture.single(PlainAnswer.YES, LONG_AGO, TODAY))).isEqualTo(STALE);
    assertThat(standing(BackupFixture.besideAnother(TODAY))).isEqualTo(UNKNOWN);
  }

  private static FactStanding standing(BackupOverview backups) {
    return RecoveryRule.judge(backups).getStanding();
  }

  @Test
  void aPlanIsHeldAgainstTheCheckTable() {
    CheckTable untouched = ContinuityFixture.table(TODAY, null, null);
    CheckTable open = ContinuityFixture.table(TODAY, PlainAnswer.YES, null);
    CheckTable no = ContinuityFixture.table(TODAY, PlainAnswer.YES, PlainAnswer.NO);
    CheckTable yes = ContinuityFixture.table(TODAY, PlainAnswer.YES, PlainAnswer.YES);
    assertThat(continuity(untouched, null)).isEqualTo(UNKNOWN);
    assertThat(continuity(open, null)).isEqualTo(UNKNOWN);
    assertThat(continuity(open, OCTOBER)).isEqualTo(SUPPORTED);
    assertThat(continuity(untouched, LONG_AGO)).isEqualTo(STALE);
    assertThat(continuity(no, OCTOBER)).isEqualTo(OPPOSED);
    assertThat(continuity(yes, null)).isEqualTo(SUPPORTED);
    assertThat(continuity(yes, LONG_AGO)).isEqualTo(SUPPORTED);
    assertThat(ContinuityRule.judge(no, OCTOBER, null, TODAY).getSentences())
        .contains("令和8年度の確認表は、2行のうち2行に回答があり、「はい」は1行です。", "確認表に「いいえ」が1行あります。")
        .contains("計画の最後の改訂は令和8年10月3日です。", "机上訓練の記録は、まだありません。");
  }

  private static FactStanding continuity(CheckTable check, LocalDate revisedOn) {
    return ContinuityRule.judge(check, revisedOn, null, TODAY).getStanding();
  }

  @ParameterizedTest
  @CsvSource({
    "YES, OPPOSED, true",
    "NO, SUPPORTED, true",
    "NOT_REQUIRED, SUPPORTED, false",
    "YES, STALE, false",
    "YES, UNKNOWN, false",
    "NO, UNKNOWN, false",
  })
  void onlyTheOppositeIsAContradiction(
      AnswerValue answer, FactStanding standing, boolean contradiction) {
    assertThat(Fact.of("SYS", standing, LedgerKind.SYSTEM).contradicts(answer))
        .isEqualTo(contradiction);
  }
}
