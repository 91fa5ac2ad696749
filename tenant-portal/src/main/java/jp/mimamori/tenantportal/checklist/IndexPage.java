package jp.mimamori.tenantportal.checklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.SheetGroup;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.checklist.SheetSection;
import jp.mimamori.checklist.Standing;
import jp.mimamori.facts.ReadFacts;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.vendorform.ReadVendorForms;
import jp.mimamori.vendorform.VendorForms;

/** A year's checklist by section, with the state of each item. */
@Named("checklist_index")
@RequestScoped
public class IndexPage {

  @Inject private OpenChecklist checklist;
  @Inject private ReadFacts readFacts;
  @Inject private ReadVendorForms readVendorForms;

  private String year;
  private String show;
  private Selection selection;
  private ChecklistSheet sheet;
  private Set<String> contradicted;
  private VendorForms vendorForms;

  public void load() {
    selection = Selection.of(show);
    sheet = year == null ? checklist.current() : checklist.of(fiscalYear());
    contradicted = readFacts.contradicted(sheet);
    boolean due = sheet.isEditable() && sheet.getProgress().getStanding() != Standing.NO_SYSTEM;
    vendorForms = due ? readVendorForms.thisYear() : null;
  }

  private FiscalYear fiscalYear() {
    try {
      return new FiscalYear(Integer.parseInt(year));
    } catch (NumberFormatException e) {
      throw new NotFoundException("no such year: " + year);
    }
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public ChecklistSheet getSheet() {
    return sheet;
  }

  /** Ids of the items whose answer the records contradict. */
  public Set<String> getContradicted() {
    return contradicted;
  }

  /** Null where none are due, or the page shows another year. */
  public VendorForms getVendorForms() {
    return vendorForms;
  }

  public Selection getSelection() {
    return selection;
  }

  public Selection[] getSelections() {
    return Selection.values();
  }

  public long count(Selection of) {
    return sheet.getLines().stream().filter(of::holds).count();
  }

  public boolean shows(SheetSection section) {
    return section.getGroups().stream().anyMatch(this::shows);
  }

  public boolean shows(SheetGroup group) {
    return !lines(group).isEmpty();
  }

  public List<SheetLine> lines(SheetGroup group) {
    return group.getLines().stream().filter(selection::holds).toList();
  }
}
