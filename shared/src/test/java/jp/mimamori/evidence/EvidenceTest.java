package jp.mimamori.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.EditionFixture;
import jp.mimamori.files.StoredFileFixture;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate DATED = LocalDate.of(2026, 4, 1);
  private static final FiscalYear THIS_YEAR = FiscalYear.of(TODAY);
  private static final Actor BY = new Actor("sub", "長崎 花子", "STAFF");
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
  private static final ChecklistItem ITEM =
      EditionFixture.edition().item(EditionFixture.LEDGER).orElseThrow();

  private static EvidenceDetails details(String title, LocalDate datedOn, LocalDate expiresOn) {
    return new EvidenceDetails(title, datedOn, expiresOn, null);
  }

  private static Evidence added(EvidenceDetails details) {
    return Evidence.of(details, StoredFileFixture.pdf(1), "規程 第3版.pdf", BY, NOW, TODAY);
  }

  @Test
  void withoutANameItIsNamedAsTheFile() {
    assertThat(added(details(" ", DATED, null)).getTitle()).isEqualTo("規程 第3版");
    assertThat(added(details("髙﨑の規程", DATED, null)).getTitle()).isEqualTo("髙﨑の規程");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, , ",
    "2026-11-23, , DATED_ON_IN_FUTURE",
    ", , DATED_ON_MISSING",
    "2026-04-01, 2026-04-01, ",
    "2026-04-01, 2026-03-31, EXPIRES_BEFORE_DATED",
    "2026-04-01, 2036-03-31, "
  })
  void datesFitTogether(LocalDate datedOn, LocalDate expiresOn, EvidenceFault fault) {
    EvidenceDetails details = details("規程", datedOn, expiresOn);
    if (fault == null) {
      assertThat(added(details).getDatedOn()).isEqualTo(datedOn);
    } else {
      assertThatThrownBy(() -> added(details))
          .isInstanceOfSatisfying(
              EvidenceRefusedException.class, e -> assertThat(e.faults()).containsExactly(fault));
    }
  }

  @Test
  void allFaultsAreToldAtOnce() {
    EvidenceDetails details = new EvidenceDetails("𠮷".repeat(101), null, null, "あ".repeat(1001));
    assertThatThrownBy(() -> added(details))
        .isInstanceOfSatisfying(
            EvidenceRefusedException.class,
            e ->
                assertThat(e.faults())
                    .containsExactly(
                        EvidenceFault.TITLE_TOO_LONG,
                        EvidenceFault.DATED_ON_MISSING,
                        EvidenceFault.REMARK_TOO_LONG));
  }

  @ParameterizedTest
  @CsvSource({
    ", NONE",
    "2026-11-21, EXPIRED",
    "2026-11-22, SOON",
    "2026-12-22, SOON",
    "2026-12-23, VALID"
  })
  void peopleAreWarnedThirtyDaysBefore(LocalDate lastDay, Expiry expiry) {
    assertThat(Expiry.of(lastDay, TODAY)).isEqualTo(expiry);
  }

  @Test
  void aNewVersionLeavesTheOldOne() {
    Evidence evidence = added(details("規程", DATED, TODAY));
    evidence.renew(StoredFileFixture.pdf(2), "規程.pdf", TODAY, null, BY, NOW, TODAY);
    assertThat(evidence.getVersions())
        .extracting(EvidenceVersion::getVersionNo)
        .containsExactly(2, 1);
    assertThat(evidence.getVersions())
        .extracting(EvidenceVersion::getDatedOn)
        .containsExactly(TODAY, DATED);
    assertThat(evidence.latest().orElseThrow().getFileName()).isEqualTo("規程.pdf");
    assertThat(evidence.getExpiresOn()).isNull();
    assertThatThrownBy(
            () -> evidence.renew(StoredFileFixture.pdf(2), "a.pdf", null, null, BY, NOW, TODAY))
        .isInstanceOf(EvidenceRefusedException.class);
  }

  @Test
  void aDatePutRightIsThatOfTheLatestVersion() {
    Evidence evidence = added(details("規程", DATED, null));
    evidence.change(details("運用管理規程", TODAY, null), TODAY);
    assertThat(evidence.latest().orElseThrow().getDatedOn()).isEqualTo(TODAY);
    assertThatThrownBy(() -> evidence.change(details(null, TODAY, null), TODAY))
        .isInstanceOf(EvidenceRefusedException.class)
        .hasMessageContaining("TITLE_MISSING");
  }

  @Test
  void itIsUsedForAnItemOnceAYear() {
    Evidence evidence = added(details("規程", DATED, null));
    evidence.use(ITEM, THIS_YEAR.previous());
    evidence.use(ITEM, THIS_YEAR);
    evidence.use(ITEM, THIS_YEAR);
    assertThat(evidence.getUses()).hasSize(2);
    evidence.stopUsing(ITEM.getId(), THIS_YEAR);
    assertThat(evidence.isUsed(ITEM.getId(), THIS_YEAR)).isFalse();
    assertThat(evidence.isUsed(ITEM.getId(), THIS_YEAR.previous())).isTrue();
  }
}
