package jp.mimamori.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import org.junit.jupiter.api.Test;

class FactToDosTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void allThatIsOverdueIsOneThingAndEachDayToComeIsOne() {
    List<ToDo> todos = new ArrayList<>();
    FactToDos.byDay(
        ToDoKind.REPLACE_DEVICES,
        List.of(
            new Row(TODAY.minusYears(1), 2L),
            new Row(TODAY.minusDays(1), 3L),
            new Row(TODAY, 1L),
            new Row(TODAY.plusYears(1), 4L)),
        Horizon.far(TODAY),
        todos);
    assertThat(todos)
        .extracting(ToDo::getDueOn, todo -> todo.getValues().get(0))
        .containsExactly(
            tuple(TODAY.minusYears(1), 5L), tuple(TODAY, 1L), tuple(TODAY.plusYears(1), 4L));
  }
}
