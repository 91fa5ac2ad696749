package jp.mimamori.todo;

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

  @Inject private ToDos todos;
  @Inject private Clock clock;

  @Permitted(Permission.READ_CHECKLIST)
  public List<ToDo> all() {
    return todos.within(Horizon.near(LocalDate.now(clock)));
  }
}
