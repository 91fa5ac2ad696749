package jp.mimamori.edition;

import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.Control;

/** One edition as its keepers see it. */
public final class EditionFile {

  private final EditionRow row;
  private final Map<String, Control> controls;
  private final List<ChecklistEdition> comparable;
  private final Publication publication;

  /**
   * @param comparable others of the same audience, the newest first
   * @param publication null for what the product was shipped with
   */
  EditionFile(
      EditionRow row,
      Map<String, Control> controls,
      List<ChecklistEdition> comparable,
      Publication publication) {
    this.row = row;
    this.controls = Map.copyOf(controls);
    this.comparable = List.copyOf(comparable);
    this.publication = publication;
  }

  public EditionRow getRow() {
    return row;
  }

  public ChecklistEdition getEdition() {
    return row.getEdition();
  }

  /** By id. */
  public Map<String, Control> getControls() {
    return controls;
  }

  public List<ChecklistEdition> getComparable() {
    return comparable;
  }

  public Publication getPublication() {
    return publication;
  }
}
