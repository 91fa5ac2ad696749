package jp.mimamori.oversight;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForms;
import jp.mimamori.checklist.PaperReference;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.tenancy.OversightUseCase;

/**
 * Prints this year's form for an institution that answers on paper: what it answered so far, room
 * for a pen, and the reference by which the paper is found again.
 */
@OversightUseCase
public class PrintPaperForm {

  /** A form with its reference. */
  public record PaperForm(OfficialForm form, PaperReference reference) {}

  @Inject private CurrentOfficer officer;
  @Inject private ComplianceQueries queries;
  @Inject private EditionRepository editions;
  @Inject private Event<PaperFormPrinted> printed;
  @Inject private Clock clock;

  /**
   * @throws InstitutionNotFoundException if there is none, or none in the jurisdiction
   */
  @Permitted(Permission.ENTER_FROM_PAPER)
  public PaperForm of(long institutionId) {
    Jurisdiction jurisdiction = officer.jurisdiction();
    Institution institution =
        queries
            .institution(jurisdiction, institutionId)
            .orElseThrow(InstitutionNotFoundException::new);
    LocalDate today = LocalDate.now(clock);
    FiscalYear year = FiscalYear.of(today);
    ChecklistResponse response =
        queries.responses(jurisdiction, institutionId).stream()
            .filter(r -> r.year().equals(year))
            .findFirst()
            .orElse(null);
    ChecklistEdition edition =
        response == null
            ? editions.inForce(Audience.of(institution.getKind()), year)
            : response.getEdition();
    ChecklistSheet sheet = new ChecklistSheet(year, edition, response, editions.controls(), today);
    printed.fire(new PaperFormPrinted(institutionId, officer.actor(), year));
    return new PaperForm(
        OfficialForms.own(sheet, institution, today),
        PaperReference.of(institutionId, year, edition.getId()));
  }
}
