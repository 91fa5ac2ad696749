package jp.mimamori.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import jp.mimamori.mail.Letters;
import jp.mimamori.mail.Mail;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.MailWriter;
import jp.mimamori.organization.InstitutionRepository;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the institution that its health center accepted or returned a submission. It names the
 * items to be looked at again; what the office wrote stays behind the sign-in.
 */
@ApplicationScoped
public class SubmissionReviewMail implements MailWriter {

  private static final Letters LETTERS = new Letters("jp.mimamori.submission.mails");

  @Inject private SubmissionRepository submissions;
  @Inject private InstitutionRepository institutions;

  @Inject
  @ConfigProperty(name = "mimamori.base-url")
  private String baseUrl;

  @Override
  public MailKind kind() {
    return MailKind.SUBMISSION_REVIEW;
  }

  @Override
  public Optional<Mail> write(long reviewId, String address) {
    SubmissionReview review = submissions.review(reviewId);
    Submission submission = review.getSubmission();
    return Optional.of(
        LETTERS.write(
            address,
            review.getVerdict() == Verdict.RETURNED ? "returned" : "accepted",
            institutions.own().getName(),
            review.getOfficeName(),
            submission.year().label(),
            String.valueOf(submission.getNumber()),
            Wareki.date(review.getReviewedAt().atZone(JapanTime.ZONE).toLocalDate()),
            points(review, FormLines.labels(submission.forms())),
            baseUrl + "/submission/index.xhtml"));
  }

  /** What was commented on, a line each. */
  private static String points(SubmissionReview review, Map<ItemKey, String> labels) {
    List<String> points = new ArrayList<>();
    if (review.getMessage() != null) {
      points.add(LETTERS.word("whole"));
    }
    review.getComments().forEach(comment -> points.add(labels.get(comment.getItem())));
    return points.stream().map(point -> "・" + point).collect(Collectors.joining("\n"));
  }
}
