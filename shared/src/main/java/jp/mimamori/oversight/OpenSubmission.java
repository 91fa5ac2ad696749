package jp.mimamori.oversight;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.submission.Submission;
import jp.mimamori.submission.SubmissionFile;
import jp.mimamori.submission.Submissions;
import jp.mimamori.tenancy.OversightUseCase;

/** Opens what an institution of the jurisdiction submitted. The institution can see that. */
@OversightUseCase
public class OpenSubmission {

  @Inject private CurrentOfficer officer;
  @Inject private ComplianceQueries institutions;
  @Inject private SubmissionQueries queries;
  @Inject private Event<SubmissionOpened> opened;

  /**
   * @throws InstitutionNotFoundException if there is none of that number, or none in the
   *     jurisdiction
   */
  @Permitted(Permission.READ_INSTITUTION)
  public SubmittedForms open(long institutionId, FiscalYear year, int number) {
    Jurisdiction jurisdiction = officer.jurisdiction();
    Institution institution =
        institutions
            .institution(jurisdiction, institutionId)
            .orElseThrow(InstitutionNotFoundException::new);
    Submissions submissions = queries.of(jurisdiction, institutionId, year);
    Submission submission =
        submissions.numbered(number).orElseThrow(InstitutionNotFoundException::new);
    opened.fire(new SubmissionOpened(institutionId, officer.actor(), submission));
    boolean open = submissions.standing().filter(submission::equals).isPresent();
    return new SubmittedForms(
        institution,
        SubmissionFile.of(submissions, submission),
        open && submission.getReview() == null && officer.allows(Permission.REVIEW_SUBMISSION));
  }
}
