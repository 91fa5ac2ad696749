package jp.mimamori.submission;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.FormPrinted;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.PaperReference;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantUseCase;

/** Prints this year's forms together, those of vendors included, and the forms of a submission. */
@TenantUseCase
public class PrintForms {

  @Inject private CurrentTenant tenant;
  @Inject private OpenChecklist checklist;
  @Inject private CurrentForms forms;
  @Inject private SubmissionRepository repository;
  @Inject private Event<FormPrinted> printed;
  @Inject private Clock clock;

  /** Every form of this year, the own one first. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<OfficialForm> current() {
    ChecklistSheet sheet = checklist.withoutProposals();
    note(sheet.getYear());
    return read(sheet);
  }

  /**
   * This year's form of one vendor.
   *
   * @throws NotFoundException if there is no such vendor, or none is due
   */
  @Permitted(Permission.READ_CHECKLIST)
  public OfficialForm ofVendor(long vendorId) {
    ChecklistSheet sheet = checklist.withoutProposals();
    OfficialForm form =
        read(sheet).stream()
            .filter(f -> f.vendorName() != null && f.vendorId() == vendorId)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("no form of vendor " + vendorId));
    note(sheet.getYear());
    return form;
  }

  /** What the own form of this year bears, so that an officer can enter it from paper. */
  @Permitted(Permission.READ_CHECKLIST)
  public PaperReference reference() {
    ChecklistSheet sheet = checklist.withoutProposals();
    return PaperReference.of(tenant.institutionId(), sheet.getYear(), sheet.getEdition().getId());
  }

  /**
   * A submission, with its forms as they were.
   *
   * @throws NotFoundException if there is none of that number
   */
  @Permitted(Permission.READ_CHECKLIST)
  public SubmissionFile submitted(FiscalYear year, int number) {
    Submissions submissions = repository.of(year);
    Submission submission =
        submissions
            .numbered(number)
            .orElseThrow(() -> new NotFoundException("no submission " + number));
    note(year);
    return SubmissionFile.of(submissions, submission);
  }

  private List<OfficialForm> read(ChecklistSheet sheet) {
    LocalDate today = LocalDate.now(clock);
    return forms.official(forms.of(sheet, today), today);
  }

  private void note(FiscalYear year) {
    printed.fire(new FormPrinted(tenant.institutionId(), tenant.actor(), year));
  }
}
