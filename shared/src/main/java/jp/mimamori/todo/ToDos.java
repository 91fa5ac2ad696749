package jp.mimamori.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Everything that all features know to be done by the institution of the transaction. */
@ApplicationScoped
public class ToDos {

  @Inject @Any private Instance<ToDoSource> sources;

  /** The most urgent first. */
  public List<ToDo> within(Horizon horizon) {
    return sources.stream()
        .flatMap(source -> source.within(horizon).stream())
        .sorted(ToDo.BY_URGENCY)
        .toList();
  }
}
