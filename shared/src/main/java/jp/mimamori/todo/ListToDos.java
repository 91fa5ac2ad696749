package jp.mimamori.todo;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** What an institution has to do, the most urgent first. */
@TenantUseCase
public class ListToDos {

  @Inject @Any private Instance<ToDoSource> sources;
  @Inject private Clock clock;

  @Permitted(Permission.READ_CHECKLIST)
  public List<ToDo> all() {
    LocalDate today = LocalDate.now(clock);
    return sources.stream()
        .flatMap(source -> source.on(today).stream())
        .sorted(ToDo.BY_URGENCY)
        .toList();
  }
}
