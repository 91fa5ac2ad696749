package jp.mimamori.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

  @ParameterizedTest
  @CsvSource({"2026-04-01, 2026", "2027-03-31, 2026", "2026-03-31, 2025", "2026-12-31, 2026"})
  void beginsInApril(LocalDate date, int year) {
    assertThat(FiscalYear.of(date).year()).isEqualTo(year);
    assertThat(FiscalYear.of(date).contains(date)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2026, 令和8年度", "2019, 平成31年度", "2020, 令和2年度"})
  void isNamedByTheEraOfItsFirstDay(int year, String label) {
    assertThat(new FiscalYear(year).label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, 令和8年11月22日", "2019-05-01, 令和元年5月1日", "2019-04-30, 平成31年4月30日"})
  void datesAreWrittenInWareki(LocalDate date, String text) {
    assertThat(Wareki.date(date)).isEqualTo(text);
  }

  @Test
  void bothCalendarsStandTogetherWhereThereIsRoom() {
    assertThat(Wareki.both(LocalDate.of(2026, 11, 22))).isEqualTo("令和8年11月22日（2026-11-22）");
  }
}
