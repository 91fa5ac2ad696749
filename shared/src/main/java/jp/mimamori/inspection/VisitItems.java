package jp.mimamori.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.Control;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForm.Group;
import jp.mimamori.checklist.OfficialForm.Row;
import jp.mimamori.checklist.OfficialForm.Section;
import jp.mimamori.submission.FormLines;

/** The items to go through at a visit: those of the own form that were asked. */
@ApplicationScoped
class VisitItems {

  @Inject private EditionRepository editions;

  List<VisitItem> of(InspectionSnapshot snapshot) {
    OfficialForm own = snapshot.form(null);
    Map<String, Control> controls = editions.controls();
    List<VisitItem> items = new ArrayList<>();
    for (Section section : own.sections()) {
      String title =
          section.number() == null ? section.title() : section.number() + " " + section.title();
      for (Group group : section.groups()) {
        group.rows().stream()
            .filter(row -> row.gate() || !own.noInformationSystem())
            .map(
                row ->
                    new VisitItem(
                        title,
                        group.title(),
                        FormLines.number(section, row),
                        row,
                        show(row, controls)))
            .forEach(items::add);
      }
    }
    return items;
  }

  private String show(Row row, Map<String, Control> controls) {
    return editions
        .item(row.itemId())
        .map(ChecklistItem::getControlId)
        .map(controls::get)
        .map(Control::getShowAtInspection)
        .orElse(null);
  }
}
