package jp.mimamori.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.mimamori.checklist.Audience;
import jp.mimamori.law.FiscalYear;

/** What a draft must be like before institutions answer on it. */
final class DraftRules {

  private final EditionDraft draft;
  private final FiscalYear thisYear;
  private final Set<EditionFault> faults = EnumSet.noneOf(EditionFault.class);

  private DraftRules(EditionDraft draft, FiscalYear thisYear) {
    this.draft = draft;
    this.thisYear = thisYear;
  }

  static List<EditionFault> faults(EditionDraft draft, FiscalYear thisYear) {
    DraftRules rules = new DraftRules(draft, thisYear);
    rules.checkCover();
    rules.checkGate();
    rules.checkRows();
    return new ArrayList<>(rules.faults);
  }

  private void checkCover() {
    require(draft.getTitle() != null && !draft.getTitle().isBlank(), EditionFault.TITLE_MISSING);
    require(draft.getAudience() != null, EditionFault.AUDIENCE_MISSING);
    require(draft.getFiscalYear() != null, EditionFault.YEAR_MISSING);
    require(
        draft.getFiscalYear() == null || draft.getFiscalYear() >= thisYear.year(),
        EditionFault.YEAR_OVER);
  }

  private void checkGate() {
    long gates = draft.getRows().stream().filter(DraftRow::isGate).count();
    require(gates <= 1, EditionFault.SEVERAL_GATES);
    if (draft.getAudience() != null) {
      boolean expected = draft.getAudience().audiences().stream().allMatch(Audience::hasGate);
      require(!expected || gates > 0, EditionFault.GATE_MISSING);
      require(expected || gates == 0, EditionFault.GATE_NOT_EXPECTED);
    }
  }

  private void checkRows() {
    require(!draft.getRows().isEmpty(), EditionFault.NO_ROWS);
    Set<String> places = new HashSet<>();
    for (DraftRow row : draft.getRows()) {
      require(row.getMapping() != Mapping.NONE, EditionFault.ROW_UNMAPPED);
      require(row.getMapping() != Mapping.PROPOSED, EditionFault.MAPPING_UNCONFIRMED);
      if (!row.isGate()) {
        boolean placed =
            row.getSectionNo() != null
                && row.getSectionTitle() != null
                && row.getOfficialNo() != null;
        require(placed, EditionFault.SECTION_OR_NUMBER_MISSING);
        require(!placed || places.add(row.place()), EditionFault.NUMBER_TWICE);
      }
    }
  }

  private void require(boolean holds, EditionFault fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
