package jp.mimamori.tenantportal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.ChecklistYear;
import jp.mimamori.checklist.NextStep;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.setup.AnswerSetup;
import jp.mimamori.setup.OpenSetup;
import jp.mimamori.setup.Setup;
import jp.mimamori.todo.ListToDos;

/** The first page: what to do next, and how far this year's checklist is. */
@Named("home_index")
@RequestScoped
public class IndexPage {

  @Inject private OpenChecklist checklist;
  @Inject private OpenSetup openSetup;
  @Inject private AnswerSetup answerSetup;
  @Inject private ListToDos listToDos;

  private ChecklistSheet sheet;
  private NextStep next;
  private Setup setup;
  private List<ToDoLine> todos;
  private List<ChecklistYear> pastYears;

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

  public List<ChecklistYear> getPastYears() {
    return pastYears;
  }
}
