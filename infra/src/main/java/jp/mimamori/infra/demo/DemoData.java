package jp.mimamori.infra.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.infra.reference.ReferenceEditions;
import jp.mimamori.law.FiscalYear;

/**
 * Everything fictional as of one day. The same day gives the same data, rows' keys included; only
 * the ids that entities draw for themselves are not used.
 */
record DemoData(List<Tenant> tenants, List<Officer> officers) {

  /** An institution with its people and its answers, oldest year first. */
  record Tenant(DemoInstitution institution, Staff staff, List<ChecklistResponse> responses) {}

  /**
   * @param today the day of the first start; no answer is given on it or later
   */
  static DemoData asOf(LocalDate today) {
    FiscalYear thisYear = FiscalYear.of(today);
    FiscalYear firstYear = thisYear.previous().previous();
    ReferenceEditions editions = new ReferenceEditions();
    List<FiscalYear> years = List.of(firstYear, thisYear.previous(), thisYear);
    List<Tenant> tenants = new ArrayList<>();
    for (DemoInstitution institution : new Region(today).institutions()) {
      Staff staff = new Staff(institution, firstYear.firstDay());
      List<ChecklistResponse> responses = new ArrayList<>();
      for (int i = 0; i < years.size(); i++) {
        FiscalYear year = years.get(i);
        ChecklistEdition edition = editions.inForce(Audience.of(institution.kind()), year);
        new AnswerDiary(
                institution, year, edition, institution.plots().get(i), staff.respondent(), today)
            .live()
            .ifPresent(responses::add);
      }
      tenants.add(new Tenant(institution, staff, responses));
    }
    return new DemoData(tenants, Officer.all(thisYear.previous().firstDay()));
  }
}
