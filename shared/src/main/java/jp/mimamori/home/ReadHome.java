package jp.mimamori.home;

import jakarta.inject.Inject;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.NextStep;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.notice.ReadAdvisories;
import jp.mimamori.setup.OpenSetup;
import jp.mimamori.setup.Setup;
import jp.mimamori.submission.OpenSubmissions;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.todo.ListToDos;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.vendorform.ReadVendorForms;

/** Reads the first page in one transaction, so that what its parts share is read once. */
@TenantUseCase
public class ReadHome {

  @Inject private OpenChecklist checklist;
  @Inject private OpenSetup openSetup;
  @Inject private ListToDos listToDos;
  @Inject private ReadAdvisories readAdvisories;
  @Inject private OpenSubmissions submissions;
  @Inject private ReadVendorForms vendorForms;

  @Permitted(Permission.READ_CHECKLIST)
  public HomeSheet today() {
    ChecklistSheet sheet = checklist.current();
    List<ToDo> todos = listToDos.all();
    return new HomeSheet(
        sheet,
        readAdvisories.all(),
        setup(sheet, todos),
        todos,
        submissions.standing(sheet),
        vendorForms.thisYear(),
        checklist.pastYears());
  }

  /** It leads before anything was answered, and unless it was put off. */
  private Setup setup(ChecklistSheet sheet, List<ToDo> todos) {
    boolean waiting = todos.stream().anyMatch(todo -> todo.getKind() == ToDoKind.FINISH_SETUP);
    return waiting && sheet.getNextStep().getKind() == NextStep.Kind.ANSWER_GATE
        ? openSetup.waiting().filter(setup -> !setup.isPostponed()).orElse(null)
        : null;
  }
}
