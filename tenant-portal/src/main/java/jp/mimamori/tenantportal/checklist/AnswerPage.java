package jp.mimamori.tenantportal.checklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.tenantportal.evidence.ItemPart;
import jp.mimamori.vendor.ListVendors;

/** One item: what it means, what was answered, and the answer of today. */
@Named("checklist_answer")
@ViewScoped
public class AnswerPage extends ItemPage {

  private static final long serialVersionUID = 1L;

  private String item;
  @Inject private ListVendors vendors;
  @Inject private VendorLetters letters;
  @Inject private ItemPart evidences;

  private List<AnswerValue> allowedValues;
  private boolean withoutVendor;
  private LocalDate lastDayOfYear;
  private SheetLine previous;
  private SheetLine next;

  /** The gate question has a page of its own. */
  public String load() {
    ChecklistSheet sheet = sheet();
    SheetLine line = sheet.line(item).orElseThrow(() -> new NotFoundException("no item " + item));
    if (line.getItem().isGate()) {
      return "/checklist/gate?faces-redirect=true";
    }
    open(sheet, line);
    evidences.load(sheet, line.getItem());
    offer(line);
    lastDayOfYear = sheet.getYear().lastDay();
    previous = sheet.neighbour(item, -1);
    next = sheet.neighbour(item, +1);
    return null;
  }

  /**
   * 記入不要 is for institutions without a vendor: not offered to others, and proposed to those who
   * said so, whatever they answered in other years.
   */
  private void offer(SheetLine line) {
    allowedValues = line.getItem().getAllowedValues();
    if (line.getItem().isNotRequiredAllowed()) {
      if (letters.isAnyVendor()) {
        allowedValues =
            allowedValues.stream().filter(value -> value != AnswerValue.NOT_REQUIRED).toList();
      } else if (line.getLatest() == null && vendors.withoutVendorSince() != null) {
        withoutVendor = true;
        getForm().setValue(AnswerValue.NOT_REQUIRED);
      }
    }
  }

  public String save() {
    if (!answer()) {
      return null;
    }
    done(
        nextOpen().isPresent() ? "checklist_answer.saved" : "checklist_answer.savedLast",
        getLine().getLabel());
    return nextOpen().orElse("/home/index?faces-redirect=true");
  }

  public List<AnswerValue> getAllowedValues() {
    return allowedValues;
  }

  /** Whether 記入不要 is proposed, because the institution says that it has no vendor. */
  public boolean isWithoutVendor() {
    return withoutVendor;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public LocalDate getLastDayOfYear() {
    return lastDayOfYear;
  }

  /** The item before in the form's order, or null. */
  public SheetLine getPrevious() {
    return previous;
  }

  /** The item after in the form's order, or null. */
  public SheetLine getNext() {
    return next;
  }
}
