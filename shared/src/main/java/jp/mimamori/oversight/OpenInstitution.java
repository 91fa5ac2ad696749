package jp.mimamori.oversight;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.Municipality;
import jp.mimamori.tenancy.OversightUseCase;

/**
 * Opens one institution of the jurisdiction, read-only. The institution can see that it was opened.
 */
@OversightUseCase
public class OpenInstitution {

  @Inject private CurrentOfficer officer;
  @Inject private ComplianceQueries queries;
  @Inject private EvidenceQueries evidence;
  @Inject private SubmissionQueries submissions;
  @Inject private ContactQueries contacts;
  @Inject private EditionRepository editions;
  @Inject private Event<InstitutionOpened> opened;
  @Inject private Clock clock;

  /**
   * @param year fiscal year to show, or null for the one of today
   * @throws InstitutionNotFoundException if there is none, or none in the jurisdiction, or it has
   *     no checklist of that year
   */
  @Permitted(Permission.READ_INSTITUTION)
  public InstitutionFile open(long institutionId, FiscalYear year) {
    Jurisdiction jurisdiction = officer.jurisdiction();
    LocalDate today = LocalDate.now(clock);
    FiscalYear thisYear = FiscalYear.of(today);
    FiscalYear shown = year == null ? thisYear : year;
    Institution institution =
        queries
            .institution(jurisdiction, institutionId)
            .orElseThrow(InstitutionNotFoundException::new);
    List<ChecklistResponse> responses = queries.responses(jurisdiction, institutionId);
    List<Integer> years = years(thisYear, responses);
    if (!years.contains(shown.year())) {
      throw new InstitutionNotFoundException();
    }
    opened.fire(new InstitutionOpened(institution.getId(), officer.actor(), shown));
    ChecklistResponse response =
        responses.stream().filter(r -> r.year().equals(shown)).findFirst().orElse(null);
    ChecklistEdition edition =
        response == null
            ? editions.inForce(Audience.of(institution.getKind()), shown)
            : response.getEdition();
    return new InstitutionFile(
        institution,
        center(jurisdiction, institution),
        municipality(jurisdiction, institution),
        new ChecklistSheet(shown, edition, response, editions.controls(), today),
        evidence.byItem(jurisdiction, institutionId, shown, today),
        years,
        submissions.of(jurisdiction, institutionId, shown),
        contacts.of(jurisdiction, institutionId));
  }

  private static HealthCenter center(Jurisdiction jurisdiction, Institution institution) {
    return jurisdiction.openCenters().stream()
        .filter(c -> c.getCode().equals(institution.getHealthCenterCode()))
        .findFirst()
        .orElseThrow();
  }

  private Municipality municipality(Jurisdiction jurisdiction, Institution institution) {
    return queries.municipalities(jurisdiction).stream()
        .filter(m -> m.getCode().equals(institution.getMunicipalityCode()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> years(FiscalYear thisYear, List<ChecklistResponse> responses) {
    return Stream.concat(Stream.of(thisYear.year()), responses.stream().map(r -> r.year().year()))
        .distinct()
        .sorted((a, b) -> Integer.compare(b, a))
        .toList();
  }
}
