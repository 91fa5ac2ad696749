package jp.mimamori.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

  private static final Actor CLERK = new Actor("sub", "藤井 美咲", "STAFF");
  private static final Actor OFFICER = new Actor("officer", "諫山 浩", "県央保健所");
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

  private final Submission first = submission(1);
  private final Submission second = submission(2);

  @Test
  void withoutAnyTheYearIsNotSubmitted() {
    assertThat(Submissions.NONE.state()).isEqualTo(SubmissionState.NOT_SUBMITTED);
    assertThat(Submissions.NONE.nextNumber()).isEqualTo(1);
  }

  @Test
  void theNewestCounts() {
    first.review(Verdict.RETURNED, "台帳を見直してください。", OFFICER, NOW);
    Submissions submissions = new Submissions(List.of(second, first));

    assertThat(submissions.state()).isEqualTo(SubmissionState.SUBMITTED);
    assertThat(submissions.before(second)).contains(first);
    assertThat(submissions.nextNumber()).isEqualTo(3);
  }

  @Test
  void aWithdrawnOneCountsNoLongerAndKeepsItsNumber() {
    first.review(Verdict.RETURNED, "台帳を見直してください。", OFFICER, NOW);
    second.withdraw(CLERK, NOW);
    Submissions submissions = new Submissions(List.of(first, second));

    assertThat(submissions.state()).isEqualTo(SubmissionState.RETURNED);
    assertThat(submissions.standing()).contains(first);
    assertThat(submissions.nextNumber()).isEqualTo(3);
  }

  @Test
  void whereTheFormChangedNothingIsSubmittedAnyMore() throws ReflectiveOperationException {
    first.review(Verdict.ACCEPTED, null, OFFICER, NOW);
    Submissions submissions = new Submissions(List.of(first));
    lapse(first);

    assertThat(submissions.state()).isEqualTo(SubmissionState.NOT_SUBMITTED);
    assertThat(submissions.standing()).isEmpty();
    assertThat(submissions.lapsed()).contains(first);
    assertThat(first.state()).as("what became of it").isEqualTo(SubmissionState.ACCEPTED);
  }

  @Test
  void whatIsSubmittedOnTheChangedFormCounts() throws ReflectiveOperationException {
    lapse(first);
    Submissions submissions = new Submissions(List.of(first, second));

    assertThat(submissions.state()).isEqualTo(SubmissionState.SUBMITTED);
    assertThat(submissions.lapsed()).isEmpty();
    assertThat(submissions.before(second)).as("on the same edition").contains(first);
    assertThat(new Submissions(List.of(first, submission(3, "R8-H"))).before(submission(3, "R8-H")))
        .as("on another edition")
        .isEmpty();

    second.withdraw(CLERK, NOW);
    assertThat(submissions.state()).isEqualTo(SubmissionState.NOT_SUBMITTED);
    assertThat(submissions.lapsed()).contains(first);
  }

  /** As the database does. */
  private static void lapse(Submission submission) throws ReflectiveOperationException {
    Field lapses = Submission.class.getDeclaredField("lapses");
    lapses.setAccessible(true);
    lapses.set(submission, List.of(new SubmissionLapse()));
  }

  @Test
  void aCommentIsFoundByItsItem() {
    SubmissionReview review = first.review(Verdict.RETURNED, null, OFFICER, NOW);
    review.comment(ItemKey.own("log"), "目標日を見直してください。");

    assertThat(review.commentOn(ItemKey.own("log"))).contains("目標日を見直してください。");
    assertThat(review.commentOn(new ItemKey(7, "log"))).as("of a vendor's form").isEmpty();
    assertThat(first.state()).isEqualTo(SubmissionState.RETURNED);
  }

  @Test
  void aTextThatIsNotTheOneSubmittedIsNoticed() throws ReflectiveOperationException {
    Field snapshot = Submission.class.getDeclaredField("snapshot");
    snapshot.setAccessible(true);
    snapshot.set(first, ((String) snapshot.get(first)).replace("YES", "NO"));

    assertThatIllegalStateException().isThrownBy(first::forms);
  }

  private static Submission submission(int number) {
    return submission(number, "R7-H");
  }

  private static Submission submission(int number, String edition) {
    return new Submission(
        new FiscalYear(2026),
        number,
        edition,
        null,
        null,
        List.of(
            SubmittedFixture.form(SubmittedFixture.round(1, AnswerValue.YES, null, null, null))),
        CLERK,
        NOW);
  }
}
