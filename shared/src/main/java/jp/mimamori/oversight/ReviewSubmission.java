package jp.mimamori.oversight;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.submission.ItemKey;
import jp.mimamori.submission.Submission;
import jp.mimamori.submission.SubmissionFault;
import jp.mimamori.submission.SubmissionRefusedException;
import jp.mimamori.submission.SubmissionReview;
import jp.mimamori.submission.SubmissionReviewRepository;
import jp.mimamori.submission.Submissions;
import jp.mimamori.submission.Verdict;
import jp.mimamori.tenancy.OnBehalf;
import jp.mimamori.tenancy.OversightUseCase;
import jp.mimamori.tenancy.SecondTry;

/** 受理・差し戻し of a submission by the institution's health center. */
@OversightUseCase
@SecondTry
public class ReviewSubmission {

  /**
   * @param message about the whole, or null
   * @param comments by item; blank ones are left out
   */
  public record Command(
      long institutionId,
      FiscalYear year,
      int number,
      Verdict verdict,
      String message,
      Map<ItemKey, String> comments) {}

  @Inject private CurrentOfficer officer;
  @Inject private ComplianceQueries institutions;
  @Inject private SubmissionQueries queries;
  @Inject private SubmissionReviewRepository repository;
  @Inject private OnBehalf onBehalf;
  @Inject private Event<SubmissionReviewed> reviewed;
  @Inject private Clock clock;

  /**
   * @throws InstitutionNotFoundException if there is none of that number, or none in the
   *     jurisdiction
   * @throws SubmissionRefusedException if it was withdrawn or reviewed meanwhile, or words are
   *     missing or too long
   */
  @Permitted(Permission.REVIEW_SUBMISSION)
  public void review(Command command) {
    Jurisdiction jurisdiction = officer.jurisdiction();
    Submissions submissions = queries.of(jurisdiction, command.institutionId(), command.year());
    Submission submission =
        submissions.numbered(command.number()).orElseThrow(InstitutionNotFoundException::new);
    String message = stripped(command.message());
    Map<ItemKey, String> comments = comments(submission, command.comments());
    refuse(
        submission.getReview() != null
            || submissions.standing().filter(submission::equals).isEmpty(),
        SubmissionFault.NO_LONGER_OPEN);
    refuse(isTooLong(message, comments.values()), SubmissionFault.MESSAGE_TOO_LONG);
    boolean returned = command.verdict() == Verdict.RETURNED;
    refuse(returned && message == null && comments.isEmpty(), SubmissionFault.COMMENT_MISSING);
    refuse(!returned && !comments.isEmpty(), SubmissionFault.ACCEPTED_WITH_COMMENTS);

    onBehalf.of(command.institutionId());
    SubmissionReview review =
        submission.review(command.verdict(), message, officer.actor(), clock.instant());
    comments.forEach(review::comment);
    repository.add(review);
    response(jurisdiction, command).follow(submissions.state());
    reviewed.fire(new SubmissionReviewed(command.institutionId(), officer.actor(), submission));
  }

  /** Only items that stand on the forms. */
  private static Map<ItemKey, String> comments(Submission submission, Map<ItemKey, String> typed) {
    Map<ItemKey, String> comments = new LinkedHashMap<>();
    submission
        .forms()
        .forEach(
            form ->
                form.rows()
                    .map(row -> new ItemKey(form.vendorId(), row.itemId()))
                    .filter(item -> stripped(typed.get(item)) != null)
                    .forEach(item -> comments.put(item, stripped(typed.get(item)))));
    return comments;
  }

  private ChecklistResponse response(Jurisdiction jurisdiction, Command command) {
    return institutions.responses(jurisdiction, command.institutionId()).stream()
        .filter(r -> r.year().equals(command.year()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isTooLong(String message, Collection<String> comments) {
    return Stream.concat(Stream.ofNullable(message), comments.stream())
        .filter(Objects::nonNull)
        .anyMatch(text -> text.codePointCount(0, text.length()) > SubmissionReview.TEXT_MAX);
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static void refuse(boolean isSo, SubmissionFault fault) {
    if (isSo) {
      throw new SubmissionRefusedException(fault);
    }
  }
}
