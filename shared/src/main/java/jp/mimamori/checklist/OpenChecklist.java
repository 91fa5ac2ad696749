package jp.mimamori.checklist;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads the institution's own checklist. */
@TenantUseCase
public class OpenChecklist {

  @Inject private CurrentTenant tenant;
  @Inject private EditionRepository editions;
  @Inject private ChecklistResponseRepository responses;
  @Inject private Proposals proposals;
  @Inject private Clock clock;

  /** The checklist of the fiscal year of today. */
  @Permitted(Permission.READ_CHECKLIST)
  public ChecklistSheet current() {
    return of(FiscalYear.of(LocalDate.now(clock)));
  }

  /**
   * The checklist of a year; untouched where the institution answered nothing.
   *
   * @throws NotFoundException for a year to come, or before there were checklists
   */
  @Permitted(Permission.READ_CHECKLIST)
  public ChecklistSheet of(FiscalYear year) {
    if (year.compareTo(FiscalYear.of(LocalDate.now(clock))) > 0) {
      throw new NotFoundException("year to come: " + year);
    }
    ChecklistResponse response = responses.of(year).orElse(null);
    ChecklistEdition edition =
        response == null
            ? editions.inForce(Audience.of(tenant.kind()), year)
            : response.getEdition();
    LocalDate today = LocalDate.now(clock);
    return new ChecklistSheet(
        year,
        edition,
        response,
        editions.controls(),
        year.contains(today) ? proposals.of(year, edition, response) : CarryOver.NONE,
        today);
  }

  /** The years before this one that have answers, newest first. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<ChecklistYear> pastYears() {
    FiscalYear thisYear = FiscalYear.of(LocalDate.now(clock));
    return responses.all().stream()
        .filter(r -> r.year().compareTo(thisYear) < 0)
        .map(r -> new ChecklistYear(r.year(), r.getProgress()))
        .toList();
  }
}
