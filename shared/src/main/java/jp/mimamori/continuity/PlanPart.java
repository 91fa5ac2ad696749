package jp.mimamori.continuity;

import java.util.List;

/** A piece of the plan document, whichever file it goes into. */
sealed interface PlanPart {

  /**
   * A heading.
   *
   * @param level 1 for a chapter, 2 for what is below it
   */
  record Heading(int level, String text) implements PlanPart {}

  record Paragraph(String text) implements PlanPart {}

  /** Rows below their heads; every row has as many cells as there are heads. */
  record Table(List<String> heads, List<List<String>> rows) implements PlanPart {

    public Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }
}
