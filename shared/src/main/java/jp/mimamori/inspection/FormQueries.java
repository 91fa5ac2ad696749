package jp.mimamori.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.Control;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForms;
import jp.mimamori.checklist.Standing;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.vendor.Vendor;

/** The forms of an institution as they are now, for an officer. */
@ApplicationScoped
public class FormQueries {

  @PersistenceContext private EntityManager em;
  @Inject private EditionRepository editions;

  /** The own form, and one for each vendor with a contract; none outside the jurisdiction. */
  List<OfficialForm> now(Jurisdiction jurisdiction, Institution institution, LocalDate today) {
    if (!jurisdiction.opens(institution.getHealthCenterCode())) {
      return List.of();
    }
    FiscalYear year = FiscalYear.of(today);
    Map<String, Control> controls = editions.controls();
    List<ChecklistResponse> given = responses(institution, year);
    ChecklistSheet own = sheet(Audience.of(institution.getKind()), 0, given, year, controls, today);
    List<OfficialForm> forms = new ArrayList<>();
    forms.add(OfficialForms.own(own, institution, today));
    if (own.getProgress().getStanding() != Standing.NO_SYSTEM) {
      for (Vendor vendor : vendors(institution, today)) {
        ChecklistSheet sheet = sheet(Audience.VENDOR, vendor.getId(), given, year, controls, today);
        forms.add(OfficialForms.of(vendor.getId(), vendor.getName(), sheet, institution, today));
      }
    }
    return forms;
  }

  private ChecklistSheet sheet(
      Audience audience,
      long vendorId,
      List<ChecklistResponse> given,
      FiscalYear year,
      Map<String, Control> controls,
      LocalDate today) {
    ChecklistResponse response =
        given.stream().filter(r -> r.getVendorId() == vendorId).findFirst().orElse(null);
    return new ChecklistSheet(
        year,
        response == null ? editions.inForce(audience, year) : response.getEdition(),
        response,
        controls,
        today);
  }

  private List<ChecklistResponse> responses(Institution institution, FiscalYear year) {
    return em.createQuery(
            "SELECT r FROM ChecklistResponse r WHERE r.institutionId = :id AND r.fiscalYear = :year",
            ChecklistResponse.class)
        .setParameter("id", institution.getId())
        .setParameter("year", year.year())
        .getResultList();
  }

  private List<Vendor> vendors(Institution institution, LocalDate today) {
    return em.createQuery(
            """
            SELECT v FROM Vendor v
             WHERE v.institutionId = :id AND (v.retiredOn IS NULL OR v.retiredOn > :today)
             ORDER BY v.name, v.id
            """,
            Vendor.class)
        .setParameter("id", institution.getId())
        .setParameter("today", today)
        .getResultList();
  }
}
