package jp.mimamori.edition;

import java.util.List;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.Control;

/** A draft with what is needed to work on it. */
public final class DraftFile {

  private final EditionDraft draft;
  private final List<Control> controls;
  private final List<ChecklistEdition> known;
  private final List<EditionFault> faults;

  /**
   * @param known editions whose published file has the same content
   * @param faults what has to be done before it can be published
   */
  DraftFile(
      EditionDraft draft,
      List<Control> controls,
      List<ChecklistEdition> known,
      List<EditionFault> faults) {
    this.draft = draft;
    this.controls = List.copyOf(controls);
    this.known = List.copyOf(known);
    this.faults = List.copyOf(faults);
  }

  public EditionDraft getDraft() {
    return draft;
  }

  public List<Control> getControls() {
    return controls;
  }

  /** Whether the file is, byte by byte, one that the ministry published. */
  public boolean isOfficialFile() {
    return !known.isEmpty();
  }

  public List<EditionFault> getFaults() {
    return faults;
  }
}
