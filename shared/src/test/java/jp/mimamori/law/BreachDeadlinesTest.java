package jp.mimamori.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreachDeadlinesTest {

  /** The day on which it became known is day 1. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23, false, 2026-11-25, 2026-11-27, 2026-12-22",
    "2026-11-23, true,  2026-11-25, 2026-11-27, 2027-01-21",
    "2028-02-27, false, 2028-02-29, 2028-03-02, 2028-03-27"
  })
  void daysAreCountedFromTheDayOnWhichItBecameKnown(
      LocalDate learnedOn,
      boolean wrongful,
      LocalDate pressesOn,
      LocalDate promptDueOn,
      LocalDate finalDueOn) {
    BreachDeadlines deadlines = new BreachDeadlines(learnedOn, wrongful);

    assertThat(deadlines.promptPressesOn()).isEqualTo(pressesOn);
    assertThat(deadlines.promptDueOn()).isEqualTo(promptDueOn);
    assertThat(deadlines.finalDueOn()).isEqualTo(finalDueOn);
  }
}
