package jp.mimamori.checklist;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.tenancy.TenantUseCase;

/**
 * The form as the inspection wants to see it: every item in the official order, with every round.
 */
@TenantUseCase
public class PrintOfficialForm {

  @Inject private CurrentTenant tenant;
  @Inject private OpenChecklist checklist;
  @Inject private InstitutionRepository institutions;
  @Inject private Event<FormPrinted> printed;
  @Inject private Clock clock;

  @Permitted(Permission.READ_CHECKLIST)
  public OfficialForm of(FiscalYear year) {
    ChecklistSheet sheet = checklist.of(year);
    printed.fire(new FormPrinted(tenant.institutionId(), tenant.actor(), year));
    return OfficialForms.own(sheet, institutions.own(), LocalDate.now(clock));
  }
}
