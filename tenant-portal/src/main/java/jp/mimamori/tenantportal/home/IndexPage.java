package jp.mimamori.tenantportal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.ChecklistYear;
import jp.mimamori.checklist.NextStep;
import jp.mimamori.home.HomeSheet;
import jp.mimamori.home.ReadHome;
import jp.mimamori.notice.AcknowledgeAdvisory;
import jp.mimamori.notice.AcknowledgementKind;
import jp.mimamori.notice.Advisory;
import jp.mimamori.notice.ReceivedAdvisory;
import jp.mimamori.setup.AnswerSetup;
import jp.mimamori.setup.Setup;
import jp.mimamori.tenantportal.submission.StatePart;
import jp.mimamori.ui.Feedback;
import jp.mimamori.vendorform.VendorForms;

/** The first page: what to do next, and how far this year's checklist is. */
@Named("home_index")
@RequestScoped
public class IndexPage {

  /** More at once would hide what comes first. */
  private static final int FIRST = 8;

  @Inject private ReadHome readHome;
  @Inject private AnswerSetup answerSetup;
  @Inject private AcknowledgeAdvisory acknowledgeAdvisory;
  @Inject private Feedback feedback;

  private HomeSheet home;
  private List<ToDoLine> todos;

  public void load() {
    home = readHome.today();
  }

  /** あとで: the setup no longer leads, but stays among the things to do. */
  public String postpone() {
    answerSetup.postpone();
    return "/home/index?faces-redirect=true";
  }

  /** 確認しました, by one tap. */
  public String acknowledge(long advisoryId) {
    acknowledgeAdvisory.acknowledge(advisoryId, AcknowledgementKind.SEEN, null);
    feedback.done("home_index.advisory.done");
    return "/home/index?faces-redirect=true";
  }

  /** Notices that nobody of the institution acknowledged. */
  public List<Advisory> getOpenAdvisories() {
    return home().advisories().stream()
        .filter(ReceivedAdvisory::isOpen)
        .map(ReceivedAdvisory::getAdvisory)
        .toList();
  }

  /** Whether there were ever any. */
  public boolean isAdvised() {
    return !home().advisories().isEmpty();
  }

  public ChecklistSheet getSheet() {
    return home().sheet();
  }

  public NextStep getNext() {
    return getSheet().getNextStep();
  }

  /** The setup where it leads: before anything was answered, and unless it was put off. */
  public Setup getSetup() {
    return home().setup();
  }

  public List<ToDoLine> getTodos() {
    if (todos == null) {
      todos = home().todos().stream().map(todo -> ToDoLine.of(todo, getSheet())).toList();
    }
    return todos;
  }

  /** The most urgent ones. */
  public List<ToDoLine> getFirstTodos() {
    return getTodos().subList(0, Math.min(FIRST, getTodos().size()));
  }

  public List<ToDoLine> getFurtherTodos() {
    return getTodos().subList(getFirstTodos().size(), getTodos().size());
  }

  /** Where this year stands with the health center. */
  public StatePart getSubmission() {
    return new StatePart(getSheet(), home().submission());
  }

  /** Where 事業者確認用 stands. */
  public VendorForms getVendorForms() {
    return home().vendorForms();
  }

  public List<ChecklistYear> getPastYears() {
    return home().pastYears();
  }

  /** A form of the page asks when it comes back, and then nothing was loaded yet. */
  private HomeSheet home() {
    if (home == null) {
      load();
    }
    return home;
  }
}
