package jp.mimamori.tenantportal.home;

import java.text.MessageFormat;
import java.time.LocalDate;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.todo.ToDo;
import jp.mimamori.ui.Functions;

/** One thing to do: in words, and the page where it is done. */
public final class ToDoLine {

  private final String words;
  private final String path;
  private final ToDo.Urgency urgency;
  private final LocalDate dueOn;

  private ToDoLine(String words, String path, ToDo.Urgency urgency, LocalDate dueOn) {
    this.words = words;
    this.path = path;
    this.urgency = urgency;
    this.dueOn = dueOn;
  }

  /**
   * @param sheet of this year, which knows the items
   */
  public static ToDoLine of(ToDo todo, ChecklistSheet sheet) {
    return new ToDoLine(words(todo, sheet), path(todo, sheet), todo.getUrgency(), todo.getDueOn());
  }

  /** An item that has no answer yet. */
  public static ToDoLine ofItem(SheetLine line) {
    return new ToDoLine(line.getLabel(), item(line), ToDo.Urgency.SOMETIME, null);
  }

  private static String words(ToDo todo, ChecklistSheet sheet) {
    Object[] values =
        switch (todo.getKind()) {
          case REACH_TARGET -> new Object[] {line(todo, sheet).getLabel()};
          default -> todo.getValues().stream().map(ToDoLine::word).toArray();
        };
    return MessageFormat.format(Functions.term(todo.getKind()), values);
  }

  private static String word(Object value) {
    return value instanceof Enum<?> constant ? Functions.term(constant) : String.valueOf(value);
  }

  private static String path(ToDo todo, ChecklistSheet sheet) {
    return switch (todo.getKind()) {
      case SEND_FIRST_REPORT -> "/incident/report.xhtml?id=" + todo.getAbout();
      case REPORT_BREACH, REPORT_BREACH_FINALLY, FINISH_INCIDENT ->
          "/incident/view.xhtml?id=" + todo.getAbout();
      case FINISH_SETUP -> "/setup/question.xhtml";
      case FIND_OUT_SYSTEMS -> "/setup/question.xhtml?q=HAS_SYSTEM";
      case NAME_SYSTEM -> "/setup/question.xhtml?q=SYSTEMS";
      case FIND_VENDOR -> "/setup/question.xhtml?q=VENDORS";
      case COUNT_DEVICES -> "/setup/question.xhtml?q=DEVICES";
      case ASK_REMOTE_MAINTENANCE, APPOINT_SAFETY_MANAGER ->
          sheet.getLines().stream()
              .filter(l -> l.getItem().getControlId().equals(todo.getAbout()))
              .findFirst()
              .map(ToDoLine::item)
              .orElse("/checklist/index.xhtml");
      case REACH_TARGET -> item(line(todo, sheet));
      case FOLLOW_ADVISORY -> "/notice/view.xhtml?id=" + todo.getAbout();
      case ANSWER_FINDING -> "/inspection/answer.xhtml?id=" + todo.getAbout();
      case PREPARE_INSPECTION -> "/inspection/view.xhtml?id=" + todo.getAbout();
      case ANSWER_RETURNED -> "/submission/index.xhtml";
      case RENEW_EVIDENCE -> "/evidence/view.xhtml?id=" + todo.getAbout();
      case ACCEPT_VENDOR_ANSWERS, REACH_VENDOR, REMIND_VENDOR, ASK_VENDOR ->
          "/vendors/view.xhtml?id=" + todo.getAbout();
      case CONFIRM_CONTACTS, PRINT_CONTACTS -> "/contact/index.xhtml";
      case ANSWER_CONTINUITY_CHECK -> "/continuity/check.xhtml";
      case AGREE_ON_DUTIES -> "/responsibility/edit.xhtml?id=" + todo.getAbout();
      case LOOK_AT_BACKUP, TEST_RESTORE, KEEP_OFFLINE_COPY, KEEP_GENERATIONS ->
          "/backup/edit.xhtml?id=" + todo.getAbout();
      case RENEW_CONTRACT -> "/vendors/edit.xhtml?id=" + todo.getAbout();
      case REVIEW_PLAN -> "/continuity/plan.xhtml";
      case HOLD_DRILL -> "/continuity/drills.xhtml";
      case CLOSE_ACCOUNTS -> "/ledgers/list.xhtml?kind=account&sort=leavesOn";
      case CHECK_ACCOUNTS -> "/ledgers/list.xhtml?kind=account&sort=checkedOn";
      case REPLACE_DEVICES -> "/ledgers/list.xhtml?kind=device&sort=supportEndsOn";
      case TAKE_STOCK -> "/ledgers/list.xhtml?kind=device&sort=checkedOn";
      case REPLACE_SYSTEM, START_SECOND_FACTOR ->
          "/ledgers/edit.xhtml?kind=system&id=" + todo.getAbout();
      case CHECK_REMOTE_MAINTENANCE -> "/ledgers/list.xhtml?kind=remote&sort=confirmedOn";
      case APPLY_PATCHES -> "/ledgers/list.xhtml?kind=patch&sort=plannedOn";
      case REVIEW_LOG -> "/ledgers/list.xhtml?kind=log_review";
      case REVIEW_RULES -> "/ledgers/list.xhtml?kind=rule&sort=reviewOn";
      case WRITE_PASSWORD_RULES -> "/ledgers/list.xhtml?kind=rule";
      case PLAN_SECOND_FACTOR -> "/ledgers/list.xhtml?kind=system";
      case ANSWER_OPEN_ITEMS -> "/checklist/index.xhtml?show=open";
    };
  }

  private static SheetLine line(ToDo todo, ChecklistSheet sheet) {
    return sheet.line(todo.getAbout()).orElseThrow();
  }

  private static String item(SheetLine line) {
    return "/checklist/answer.xhtml?item=" + line.getItem().getId();
  }

  public String getWords() {
    return words;
  }

  /** Within the portal. */
  public String getPath() {
    return path;
  }

  public ToDo.Urgency getUrgency() {
    return urgency;
  }

  /** Null where no date presses. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  /** Two that lead to the same page are the same thing to do. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ToDoLine that && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
