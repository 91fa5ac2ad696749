package jp.mimamori.tenantportal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.ChecklistYear;
import jp.mimamori.checklist.NextStep;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.notice.AcknowledgeAdvisory;
import jp.mimamori.notice.AcknowledgementKind;
import jp.mimamori.notice.Advisory;
import jp.mimamori.notice.ReadAdvisories;
import jp.mimamori.notice.ReceivedAdvisory;
import jp.mimamori.setup.AnswerSetup;
import jp.mimamori.setup.OpenSetup;
import jp.mimamori.setup.Setup;
import jp.mimamori.todo.ListToDos;
import jp.mimamori.ui.Feedback;

/** The first page: what to do next, and how far this year's checklist is. */
@Named("home_index")
@RequestScoped
public class IndexPage {

  /** More at once would hide what comes first. */
  private static final int FIRST = 8;

  @Inject private OpenChecklist checklist;
  @Inject private OpenSetup openSetup;
  @Inject private AnswerSetup answerSetup;
  @Inject private ListToDos listToDos;
  @Inject private ReadAdvisories readAdvisories;
  @Inject private AcknowledgeAdvisory acknowledgeAdvisory;
  @Inject private Feedback feedback;

  private ChecklistSheet sheet;
  private NextStep next;
  private Setup setup;
  private List<ToDoLine> todos;
  private List<ChecklistYear> pastYears;
  private List<ReceivedAdvisory> advisories;

  public void load() {
    sheet = checklist.current();
    next = sheet.getNextStep();
    setup =
        next.getKind() == NextStep.Kind.ANSWER_GATE
            ? openSetup.waiting().filter(s -> !s.isPostponed()).orElse(null)
            : null;
    todos = listToDos.all().stream().map(todo -> ToDoLine.of(todo, sheet)).toList();
    pastYears = checklist.pastYears();
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
    return advisories().stream()
        .filter(ReceivedAdvisory::isOpen)
        .map(ReceivedAdvisory::getAdvisory)
        .toList();
  }

  /** Whether there were ever any. */
  public boolean isAdvised() {
    return !advisories().isEmpty();
  }

  private List<ReceivedAdvisory> advisories() {
    if (advisories == null) {
      advisories = readAdvisories.all();
    }
    return advisories;
  }

  public ChecklistSheet getSheet() {
    return sheet;
  }

  public NextStep getNext() {
    return next;
  }

  /**
   * The setup where it leads: before anything was answered, and unless it was put off. The form
   * that puts it off asks again when it comes back, and then nothing was loaded yet.
   */
  public Setup getSetup() {
    if (sheet == null) {
      load();
    }
    return setup;
  }

  public List<ToDoLine> getTodos() {
    return todos;
  }

  /** The most urgent ones. */
  public List<ToDoLine> getFirstTodos() {
    return todos.subList(0, Math.min(FIRST, todos.size()));
  }

  public List<ToDoLine> getFurtherTodos() {
    return todos.subList(getFirstTodos().size(), todos.size());
  }

  public List<ChecklistYear> getPastYears() {
    return pastYears;
  }
}
