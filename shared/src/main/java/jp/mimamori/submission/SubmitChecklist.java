package jp.mimamori.submission;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistResponseRepository;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantUseCase;

/** 提出: freezes this year's forms and hands them to the health center. */
@TenantUseCase
public class SubmitChecklist {

  @Inject private CurrentTenant tenant;
  @Inject private OpenChecklist checklist;
  @Inject private ChecklistResponseRepository responses;
  @Inject private SubmissionRepository repository;
  @Inject private CurrentForms forms;
  @Inject private Event<ChecklistSubmitted> submitted;
  @Inject private Clock clock;

  /**
   * @param words to the health center, or null
   * @throws SubmissionRefusedException if something is missing, or it was submitted already
   */
  @Permitted(Permission.SUBMIT_CHECKLIST)
  public void submit(String words) {
    LocalDate today = LocalDate.now(clock);
    FiscalYear year = FiscalYear.of(today);
    String message = words == null || words.isBlank() ? null : words.strip();
    ChecklistSheet sheet = checklist.of(year);
    Submissions earlier = repository.of(year);
    FormSet set = forms.of(sheet, today);
    List<OfficialForm> now = forms.official(set, today);
    refuse(!SubmissionCheck.of(set, Set.of(), today).isPassed(), SubmissionFault.INCOMPLETE);
    refuse(earlier.state() == SubmissionState.SUBMITTED, SubmissionFault.ALREADY_SUBMITTED);
    refuse(message == null && isUnchanged(earlier, now), SubmissionFault.NOTHING_CHANGED);
    refuse(
        message != null && message.codePointCount(0, message.length()) > Submission.MESSAGE_MAX,
        SubmissionFault.MESSAGE_TOO_LONG);
    Actor by = tenant.actor();
    Submission submission =
        new Submission(
            year,
            earlier.nextNumber(),
            sheet.getEdition().getId(),
            sheet.getProgress(),
            message,
            now,
            by,
            clock.instant());
    repository.add(submission);
    response(year).follow(SubmissionState.SUBMITTED);
    submitted.fire(new ChecklistSubmitted(tenant.institutionId(), by, submission));
  }

  private static boolean isUnchanged(Submissions earlier, List<OfficialForm> now) {
    return earlier
        .standing()
        .filter(last -> FormChanges.between(last.forms(), now).isEmpty())
        .isPresent();
  }

  private ChecklistResponse response(FiscalYear year) {
    return responses.of(year).orElseThrow();
  }

  private static void refuse(boolean isSo, SubmissionFault fault) {
    if (isSo) {
      throw new SubmissionRefusedException(fault);
    }
  }
}
