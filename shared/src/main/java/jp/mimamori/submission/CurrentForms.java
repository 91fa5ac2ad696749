package jp.mimamori.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForms;
import jp.mimamori.organization.InstitutionRepository;

/** The forms that belong to a submission, as they are now: the institution's own first. */
@ApplicationScoped
class CurrentForms {

  @Inject private InstitutionRepository institutions;

  List<OfficialForm> of(ChecklistSheet sheet, LocalDate on) {
    return List.of(OfficialForms.own(sheet, institutions.own(), on));
  }
}
