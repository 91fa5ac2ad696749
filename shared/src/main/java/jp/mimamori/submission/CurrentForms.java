package jp.mimamori.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistResponseRepository;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.Control;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.Standing;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorRepository;

/** Reads the forms that belong to a submission as they are now. */
@ApplicationScoped
class CurrentForms {

  @Inject private InstitutionRepository institutions;
  @Inject private VendorRepository vendors;
  @Inject private ChecklistResponseRepository responses;
  @Inject private EditionRepository editions;

  /**
   * @param own the institution's own checklist
   */
  FormSet of(ChecklistSheet own, LocalDate today) {
    if (own.getProgress().getStanding() == Standing.NO_SYSTEM) {
      return new FormSet(own, List.of(), true);
    }
    List<Vendor> current = vendors.current();
    if (current.isEmpty()) {
      boolean known = institutions.own().getWithoutVendorSince() != null;
      return new FormSet(own, List.of(), known);
    }
    FiscalYear year = own.getYear();
    Map<Long, ChecklistResponse> given =
        responses.ofVendorsWithRounds(year).stream()
            .collect(Collectors.toMap(ChecklistResponse::getVendorId, Function.identity()));
    ChecklistEdition inForce = editions.inForce(Audience.VENDOR, year);
    Map<String, Control> controls = editions.controls();
    return new FormSet(
        own,
        current.stream()
            .map(
                vendor -> {
                  ChecklistResponse response = given.get(vendor.getId());
                  ChecklistEdition edition = response == null ? inForce : response.getEdition();
                  return new VendorSheet(
                      vendor, new ChecklistSheet(year, edition, response, controls, today));
                })
            .toList(),
        true);
  }

  List<OfficialForm> official(FormSet set, LocalDate on) {
    return set.official(institutions.own(), on);
  }
}
