package jp.mimamori.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和8年11月22日",
        "令和８年１１月２２日",
        "令和 8年 11月 22日",
        "R8.11.22",
        "r8/11/22",
        "Ｒ８．１１．２２",
        "2026-11-22",
        "2026/11/22",
        "2026.11.22",
        "2026年11月22日",
        "20261122",
        "令和8年11月22日（2026-11-22）",
      })
  void whatPeopleTypeIsUnderstood(String typed) {
    assertThat(TypedDate.read(typed)).contains(LocalDate.of(2026, 11, 22));
  }

  @ParameterizedTest
  @CsvSource({
    "令和元年5月1日, 2019-05-01",
    "平成31年4月30日, 2019-04-30",
    "H1.1.8, 1989-01-08",
    "昭和64年1月7日, 1989-01-07",
  })
  void earlierErasAreUnderstood(String typed, LocalDate date) {
    assertThat(TypedDate.read(typed)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"あした", "8.11.22", "令和8年2月30日", "2026-13-01", "平成40年1月1日", "R8"})
  void whatIsNoDateIsRefused(String typed) {
    assertThat(TypedDate.read(typed)).isEmpty();
  }
}
