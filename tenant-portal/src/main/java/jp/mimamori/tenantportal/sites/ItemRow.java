package jp.mimamori.tenantportal.sites;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.AnswerSeveral;
import jp.mimamori.checklist.ItemState;
import jp.mimamori.checklist.SharedItem;
import jp.mimamori.checklist.SheetLine;

/** An item that is asked everywhere alike, with what each institution answered so far. */
public class ItemRow implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What one institution answered. */
  public static final class Cell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ItemState state;
    private final LocalDate confirmedOn;
    private final LocalDate targetOn;
    private final int entries;

    private Cell(SheetLine line) {
      state = line.getState();
      confirmedOn = line.getLatest() == null ? null : line.getLatest().getConfirmedOn();
      targetOn = line.getLatest() == null ? null : line.getLatest().getTargetOn();
      entries = line.getHistory().size();
    }

    public ItemState getState() {
      return state;
    }

    public LocalDate getConfirmedOn() {
      return confirmedOn;
    }

    public LocalDate getTargetOn() {
      return targetOn;
    }
  }

  private final String key;
  private final String label;
  private final String text;
  private final List<Cell> cells;
  private boolean chosen;

  ItemRow(SharedItem item) {
    key = item.getKey();
    label = item.getLabel();
    text = item.getText();
    cells = item.getLines().stream().map(Cell::new).toList();
  }

  AnswerSeveral.Chosen chosen() {
    return new AnswerSeveral.Chosen(key, cells.stream().map(cell -> cell.entries).toList());
  }

  String key() {
    return key;
  }

  public String getLabel() {
    return label;
  }

  /** The official wording. */
  public String getText() {
    return text;
  }

  public List<Cell> getCells() {
    return cells;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }
}
