package jp.mimamori.vendorform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.checklist.ChecklistResponseRepository;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/** What there is to do about 事業者確認用; nothing without information system. */
@ApplicationScoped
class VendorToDos implements ToDoSource {

  @Inject private FormsOfYear forms;
  @Inject private ChecklistResponseRepository responses;

  @Override
  public List<ToDo> within(Horizon horizon) {
    LocalDate today = horizon.today();
    List<ToDo> todos =
        forms.thisYear().getLines().stream()
            .map(line -> about(line, today))
            .flatMap(Optional::stream)
            .toList();
    return todos.isEmpty() || responses.isWithoutSystem(FiscalYear.of(today)) ? List.of() : todos;
  }

  private static Optional<ToDo> about(VendorFormLine line, LocalDate today) {
    String name = line.getVendor().getName();
    String vendor = String.valueOf(line.getVendor().getId());
    return switch (line.getState()) {
      case NOT_ASKED, EXPIRED -> Optional.of(ToDo.sometime(ToDoKind.ASK_VENDOR, vendor, name));
      case UNDELIVERED -> Optional.of(ToDo.next(ToDoKind.REACH_VENDOR, vendor, name));
      case RELEASED -> Optional.of(ToDo.next(ToDoKind.ACCEPT_VENDOR_ANSWERS, vendor, name));
      case LATE ->
          Optional.of(ToDo.due(ToDoKind.REMIND_VENDOR, reminderDay(line), today, vendor, name));
      case WAITING, ANSWERED -> Optional.empty();
    };
  }

  private static LocalDate reminderDay(VendorFormLine line) {
    return line.getRequest().reminderDueAt().atZone(JapanTime.ZONE).toLocalDate();
  }
}
