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

  /** The checklist of the fiscal year of today, with what can be carried over into it. */
  @Permitted(Permission.READ_CHECKLIST)
  public ChecklistSheet current() {
    FiscalYear year = thisYear();
    List<ChecklistResponse> given = responses.withRounds(year, year.previous());
    ChecklistResponse response = in(year, given);
    ChecklistEdition edition = edition(year, response);
    return sheet(
        year, edition, response, proposals.of(edition, response, in(year.previous(), given)));
  }

  /** The same without proposals, for those who ask for items and answers only. */
  @Permitted(Permission.READ_CHECKLIST)
  public ChecklistSheet withoutProposals() {
    return withoutProposals(thisYear());
  }

  /**
   * The checklist of a year; untouched where the institution answered nothing.
   *
   * @throws NotFoundException for a year to come, or before there were checklists
   */
  @Permitted(Permission.READ_CHECKLIST)
  public ChecklistSheet of(FiscalYear year) {
    FiscalYear thisYear = thisYear();
    if (year.compareTo(thisYear) > 0) {
      throw new NotFoundException("year to come: " + year);
    }
    return year.equals(thisYear) ? current() : withoutProposals(year);
  }

  private ChecklistSheet withoutProposals(FiscalYear year) {
    ChecklistResponse response = in(year, responses.withRounds(year));
    return sheet(year, edition(year, response), response, CarryOver.NONE);
  }

  private static ChecklistResponse in(FiscalYear year, List<ChecklistResponse> given) {
    return given.stream().filter(response -> response.year().equals(year)).findFirst().orElse(null);
  }

  /** The one that was answered; before anything was, the one in force. */
  private ChecklistEdition edition(FiscalYear year, ChecklistResponse response) {
    return response == null
        ? editions.inForce(Audience.of(tenant.kind()), year)
        : response.getEdition();
  }

  private ChecklistSheet sheet(
      FiscalYear year, ChecklistEdition edition, ChecklistResponse response, CarryOver carryOver) {
    return new ChecklistSheet(
        year, edition, response, editions.controls(), carryOver, LocalDate.now(clock));
  }

  private FiscalYear thisYear() {
    return FiscalYear.of(LocalDate.now(clock));
  }

  /** The years before this one that have answers, newest first. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<ChecklistYear> pastYears() {
    FiscalYear thisYear = thisYear();
    return responses.all().stream()
        .filter(r -> r.year().compareTo(thisYear) < 0)
        .map(r -> new ChecklistYear(r.year(), r.getProgress()))
        .toList();
  }
}
