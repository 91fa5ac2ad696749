package jp.mimamori.tenantportal.checklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.SheetLine;

/**
 * One item after another whose words are the same as when they were answered: each is read and
 * confirmed by itself, with a new date.
 */
@Named("checklist_confirm")
@ViewScoped
public class ConfirmPage extends ItemPage {

  private static final long serialVersionUID = 1L;
  private static final String STEP = "/checklist/confirm?faces-redirect=true&item=";
  private static final String REST = "/checklist/changes?faces-redirect=true";

  private String item;
  private int left;
  private SheetLine next;

  /** Without an item the first one; back to the overview when there is none left. */
  public String load() {
    ChecklistSheet sheet = sheet();
    List<SheetLine> confirmable = sheet.getConfirmable();
    left = confirmable.size();
    SheetLine line =
        confirmable.stream()
            .filter(l -> item == null || l.getItem().getId().equals(item))
            .findFirst()
            .orElse(null);
    if (line == null) {
      return REST;
    }
    open(sheet, line);
    next = after(confirmable, line);
    return null;
  }

  public String confirm() {
    if (!answer()) {
      return null;
    }
    done("checklist_confirm.saved", getLine().getLabel());
    ChecklistSheet sheet = sheet();
    if (sheet.getProposed().isEmpty()) {
      return "/checklist/index?faces-redirect=true";
    }
    String nextId = next == null ? null : next.getItem().getId();
    return sheet.getConfirmable().stream()
        .filter(l -> nextId == null || l.getItem().getId().equals(nextId))
        .findFirst()
        .map(l -> STEP + l.getItem().getId())
        .orElse(REST);
  }

  private static SheetLine after(List<SheetLine> lines, SheetLine line) {
    int next = lines.indexOf(line) + 1;
    return next < lines.size() ? lines.get(next) : null;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  /** Items that can be confirmed, this one included. */
  public int getLeft() {
    return left;
  }

  /** The item to go on with when this one is left for later, or null. */
  public SheetLine getNext() {
    return next;
  }
}
