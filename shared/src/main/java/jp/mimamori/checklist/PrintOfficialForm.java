package jp.mimamori.checklist;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.ui.Functions;

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
    return form(sheet, institutions.own());
  }

  private OfficialForm form(ChecklistSheet sheet, Institution institution) {
    ChecklistEdition edition = sheet.getEdition();
    return new OfficialForm(
        edition.getTitle(),
        Functions.term(edition.getAudience()),
        sheet.getYearLabel(),
        institution.getName(),
        Functions.term(institution.getKind()),
        institution.getCode(),
        LocalDate.now(clock),
        edition.bannerOf(sheet.getYear()),
        edition.getRounds(),
        sheet.getProgress().getStanding() == Standing.NO_SYSTEM,
        sheet.getSections().stream().map(PrintOfficialForm::section).toList());
  }

  private static OfficialForm.Section section(SheetSection section) {
    return new OfficialForm.Section(
        section.getNumber(),
        section.getTitle(),
        section.getGroups().stream().map(PrintOfficialForm::group).toList());
  }

  private static OfficialForm.Group group(SheetGroup group) {
    return new OfficialForm.Group(
        group.getName(), group.getLines().stream().map(PrintOfficialForm::row).toList());
  }

  private static OfficialForm.Row row(SheetLine line) {
    ChecklistItem item = line.getItem();
    return new OfficialForm.Row(
        item.getOfficialNo(),
        item.getText(),
        item.getNote(),
        item.isGate(),
        line.getRounds().stream().map(PrintOfficialForm::round).toList());
  }

  private static OfficialForm.RoundCell round(Round round) {
    return new OfficialForm.RoundCell(
        round.getRoundNo(),
        round.getConfirmedOn(),
        round.getValue(),
        round.getTargetOn(),
        round.getRemarks());
  }
}
