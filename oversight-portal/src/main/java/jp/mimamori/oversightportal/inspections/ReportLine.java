package jp.mimamori.oversightportal.inspections;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.inspection.Decision;
import jp.mimamori.inspection.VisitEntries;
import jp.mimamori.inspection.VisitEntry;
import jp.mimamori.inspection.VisitItem;
import jp.mimamori.inspection.Word;

/** One item when the result is put together: what officers wrote, and what the letter will say. */
public final class ReportLine implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String itemId;
  private final String label;
  private final String text;
  private final boolean disputed;
  private final boolean finding;
  private final boolean recorded;
  private String result;
  private String direction;
  private String remark;
  private LocalDate dueOn;

  ReportLine(VisitItem item, VisitEntries entries, LocalDate usualDueOn) {
    itemId = item.getItemId();
    label = item.getLabel();
    text = item.getText();
    disputed = entries.isDisputed(itemId);
    finding = entries.isFinding(itemId);
    recorded = !entries.standing(itemId).isEmpty();
    result = entries.result(itemId).map(Word::getKey).orElse(null);
    direction = entries.direction(itemId).map(Word::getKey).orElse(null);
    remark = entries.remarks(itemId);
    dueOn = usualDueOn;
  }

  /** Whether somebody has to look at it before the letter goes out. */
  public boolean isToDecide() {
    return recorded && (finding || disputed || result == null);
  }

  /** Whether it is told as it was written down. */
  public boolean isPlain() {
    return recorded && !isToDecide();
  }

  /** Null for an item about which nothing was written down: it is not told. */
  Decision decision() {
    if (!recorded) {
      return null;
    }
    return isPlain()
        ? new Decision(Word.of(result), null, null, null)
        : new Decision(
            Word.of(result), Word.of(direction), direction == null ? null : remark, dueOn);
  }

  /** What stands, to be shown beside. */
  public List<VisitEntry> standing(VisitEntries entries) {
    return entries.standing(itemId);
  }

  public String getItemId() {
    return itemId;
  }

  public String getLabel() {
    return label;
  }

  public String getText() {
    return text;
  }

  public boolean isDisputed() {
    return disputed;
  }

  public boolean isRecorded() {
    return recorded;
  }

  /** The word of an item that is told as it was written down. */
  public String getWord() {
    return Word.of(result) == null ? "" : Word.of(result).getText();
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }

  public String getDirection() {
    return direction;
  }

  public void setDirection(String direction) {
    this.direction = direction;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
