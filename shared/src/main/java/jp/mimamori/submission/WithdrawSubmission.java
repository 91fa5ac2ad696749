package jp.mimamori.submission;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.checklist.ChecklistResponseRepository;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantUseCase;

/** 取下げ: takes this year's submission back before the health center has looked through it. */
@TenantUseCase
public class WithdrawSubmission {

  @Inject private CurrentTenant tenant;
  @Inject private ChecklistResponseRepository responses;
  @Inject private SubmissionRepository repository;
  @Inject private Event<SubmissionWithdrawn> withdrawn;
  @Inject private Clock clock;

  /**
   * @param number of the submission that the person has before the eyes
   * @throws SubmissionRefusedException if it was withdrawn or reviewed meanwhile
   */
  @Permitted(Permission.SUBMIT_CHECKLIST)
  public void withdraw(int number) {
    FiscalYear year = FiscalYear.of(LocalDate.now(clock));
    Submissions submissions = repository.of(year);
    Submission open =
        submissions
            .standing()
            .filter(s -> s.getNumber() == number && s.state() == SubmissionState.SUBMITTED)
            .orElseThrow(() -> new SubmissionRefusedException(SubmissionFault.NO_LONGER_OPEN));
    repository.add(open.withdraw(tenant.actor(), clock.instant()));
    responses.of(year).orElseThrow().follow(submissions.state());
    withdrawn.fire(new SubmissionWithdrawn(tenant.institutionId(), tenant.actor(), open));
  }
}
