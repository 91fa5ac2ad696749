package jp.mimamori.todo;

import static jp.mimamori.todo.ToDo.Urgency.OVERDUE;
import static jp.mimamori.todo.ToDo.Urgency.SOMETIME;
import static jp.mimamori.todo.ToDo.Urgency.SOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToDoTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aDatePressesFromThirtyDaysBeforeAndIsOverdueTheDayAfter() {
    assertThat(due(TODAY.minusDays(1)).getUrgency()).isEqualTo(OVERDUE);
    assertThat(due(TODAY).getUrgency()).isEqualTo(SOON);
    assertThat(due(TODAY.plusDays(30)).getUrgency()).isEqualTo(SOON);
    assertThat(due(TODAY.plusDays(31)).getUrgency()).isEqualTo(SOMETIME);
  }

  @Test
  void theMostUrgentComesFirstAndWhatIsDueEarlierBeforeWhatIsDueLater() {
    ToDo late = due(TODAY.minusDays(1));
    ToDo later = due(TODAY.plusDays(3));
    ToDo soon = due(TODAY.plusDays(2));
    ToDo next = ToDo.next(ToDoKind.FIND_OUT_SYSTEMS, null);
    ToDo sometime = ToDo.sometime(ToDoKind.COUNT_DEVICES, null);
    List<ToDo> sorted =
        Stream.of(sometime, next, later, soon, late).sorted(ToDo.BY_URGENCY).toList();
    assertThat(sorted).containsExactly(late, soon, later, next, sometime);
  }

  private static ToDo due(LocalDate day) {
    return ToDo.due(ToDoKind.REACH_TARGET, day, TODAY, "item");
  }
}
