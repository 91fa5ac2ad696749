package jp.mimamori.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.PaperEntry;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Test
  void aFormReadsBackAsItWasWritten() {
    List<OfficialForm> forms =
        List.of(
            SubmittedFixture.form(
                SubmittedFixture.round(1, AnswerValue.NO, DAY.plusDays(9), "髙﨑\n\"<𠮷>", null),
                SubmittedFixture.round(
                    2, AnswerValue.YES, null, null, new PaperEntry("県央保健所", DAY.minusDays(1)))));

    assertThat(Snapshot.read(Snapshot.write(forms))).isEqualTo(forms);
  }

  @Test
  void whatIsNotThereStaysAway() {
    List<OfficialForm> forms = List.of(SubmittedFixture.form());

    assertThat(Snapshot.write(forms)).doesNotContain("null", "remarks", "vendorName");
    assertThat(Snapshot.read(Snapshot.write(forms))).isEqualTo(forms);
  }

  @Test
  void anyOtherTextHasAnotherDigest() {
    assertThat(Snapshot.sha256("様式")).hasSize(64).isNotEqualTo(Snapshot.sha256("様式 "));
  }
}
