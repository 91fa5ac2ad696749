package jp.mimamori.tenantportal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.ChecklistYear;
import jp.mimamori.checklist.NextStep;
import jp.mimamori.checklist.OpenChecklist;

/** The first page: what to do next, and how far this year's checklist is. */
@Named("home_index")
@RequestScoped
public class IndexPage {

  @Inject private OpenChecklist checklist;

  private ChecklistSheet sheet;
  private NextStep next;
  private List<ChecklistYear> pastYears;

  public void load() {
    sheet = checklist.current();
    next = sheet.getNextStep();
    pastYears = checklist.pastYears();
  }

  public ChecklistSheet getSheet() {
    return sheet;
  }

  public NextStep getNext() {
    return next;
  }

  public List<ChecklistYear> getPastYears() {
    return pastYears;
  }
}
