package jp.mimamori.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForms;
import jp.mimamori.organization.Institution;

/**
 * The forms that belong to a submission: the institution's own, and one for each vendor with a
 * contract. Without any information system no vendor's form is due.
 *
 * @param vendorsKnown whether there is a vendor, or the word that there is none
 */
record FormSet(ChecklistSheet own, List<VendorSheet> vendors, boolean vendorsKnown) {

  FormSet {
    vendors = List.copyOf(vendors);
  }

  /** As they are on a day, the own one first. */
  List<OfficialForm> official(Institution institution, LocalDate on) {
    List<OfficialForm> forms = new ArrayList<>();
    forms.add(OfficialForms.own(own, institution, on));
    vendors.stream()
        .map(
            v ->
                OfficialForms.of(
                    v.vendor().getId(), v.vendor().getName(), v.sheet(), institution, on))
        .forEach(forms::add);
    return forms;
  }
}
