package jp.mimamori.edition;

import java.util.List;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.Control;
import jp.mimamori.checklist.ItemRevision;

/** One item of an edition with everything it said before. */
public final class ItemFile {

  private final ChecklistItem item;
  private final Control control;
  private final List<ItemRevision> revisions;
  private final long answers;

  ItemFile(ChecklistItem item, Control control, List<ItemRevision> revisions, long answers) {
    this.item = item;
    this.control = control;
    this.revisions = List.copyOf(revisions);
    this.answers = answers;
  }

  public ChecklistItem getItem() {
    return item;
  }

  public Control getControl() {
    return control;
  }

  /** The newest first. */
  public List<ItemRevision> getRevisions() {
    return revisions;
  }

  /** Answers of this year in the own prefecture, which a change of meaning would take back. */
  public long getAnswers() {
    return answers;
  }
}
