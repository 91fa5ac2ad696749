package jp.mimamori.tenantportal.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.ItemState;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.setup.OpenSetup;
import jp.mimamori.tenantportal.home.ToDoLine;
import jp.mimamori.todo.ListToDos;
import jp.mimamori.todo.ToDoKind;

/** After the setup: the three first things to do. */
@Named("setup_done")
@RequestScoped
public class DonePage {

  private static final int FIRST_THINGS = 3;

  @Inject private OpenSetup openSetup;
  @Inject private ListToDos listToDos;
  @Inject private OpenChecklist checklist;

  private List<ToDoLine> things;

  public String load() {
    if (!openSetup.current().isFinished()) {
      return "/setup/question?faces-redirect=true";
    }
    ChecklistSheet sheet = checklist.withoutProposals();
    Stream<ToDoLine> todos =
        listToDos.all().stream()
            .filter(todo -> todo.getKind() != ToDoKind.ANSWER_OPEN_ITEMS)
            .map(todo -> ToDoLine.of(todo, sheet));
    Stream<ToDoLine> items =
        sheet.getLines().stream()
            .filter(line -> line.getState() == ItemState.OPEN && line.getItem().isRequired())
            .map(ToDoLine::ofItem);
    things = Stream.concat(todos, items).distinct().limit(FIRST_THINGS).toList();
    return null;
  }

  /** At most three; none where nothing is asked. */
  public List<ToDoLine> getThings() {
    return things;
  }
}
