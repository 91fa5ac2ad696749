package jp.mimamori.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import org.junit.jupiter.api.Test;

class CalendarSheetTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Horizon HORIZON = Horizon.far(TODAY);

  @Test
  void looksAheadUntilTheNextFiscalYearIsOver() {
    assertThat(HORIZON.until()).isEqualTo("2028-03-31");
    assertThat(HORIZON.reaches(LocalDate.of(2028, 4, 1))).isFalse();
    assertThat(HORIZON.reaches(null)).isFalse();
  }

  @Test
  void whatIsOverdueComesBeforeTheMonthsAndWhatHasNoDateIsCounted() {
    CalendarSheet sheet =
        new CalendarSheet(
            List.of(
                due(TODAY.plusDays(40)),
                due(TODAY.minusDays(1)),
                ToDo.next(ToDoKind.FIND_OUT_SYSTEMS, null),
                due(TODAY),
                due(TODAY.plusDays(2)),
                due(TODAY.minusYears(1))),
            HORIZON);
    assertThat(sheet.getOverdue())
        .extracting(ToDo::getDueOn)
        .containsExactly(TODAY.minusYears(1), TODAY.minusDays(1));
    assertThat(sheet.getMonths())
        .extracting(CalendarSheet.Month::getFirstDay)
        .containsExactly(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 1));
    assertThat(sheet.getMonths().get(0).getTodos())
        .extracting(ToDo::getDueOn)
        .containsExactly(TODAY, TODAY.plusDays(2));
    assertThat(sheet.getUndated()).isOne();
    assertThat(new CalendarSheet(List.of(), HORIZON).isNothingDue()).isTrue();
  }

  private static ToDo due(LocalDate day) {
    return ToDo.due(ToDoKind.REACH_TARGET, day, TODAY, day.toString());
  }
}
