package jp.mimamori.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import org.junit.jupiter.api.Test;

class ContinuityToDosTest {

  private static final Horizon NEAR = Horizon.near(LocalDate.of(2026, 11, 23));

  @Test
  void openRowsAreDueAtTheEndOfTheFiscalYear() {
    List<ToDo> todos = new ArrayList<>();
    ContinuityToDos.check(0, NEAR, todos);
    assertThat(todos).isEmpty();
    ContinuityToDos.check(3, NEAR, todos);
    assertThat(todos)
        .singleElement()
        .extracting(ToDo::getDueOn)
        .isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(todos.get(0).getKind()).isEqualTo(ToDoKind.ANSWER_CONTINUITY_CHECK);
    assertThat(todos.get(0).getValues()).containsExactly(3L);
  }
}
