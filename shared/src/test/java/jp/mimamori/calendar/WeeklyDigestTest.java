package jp.mimamori.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyDigestTest {

  /** Sunday 23:00 in UTC is Monday 8:00 in Japan. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-22T22:59:59Z, 2026-11-22T23:00:00Z",
    "2026-11-22T23:00:00Z, 2026-11-29T23:00:00Z",
    "2026-11-25T03:00:00Z, 2026-11-29T23:00:00Z",
    "2026-12-30T03:00:00Z, 2027-01-03T23:00:00Z",
  })
  void isDueTheNextMondayAtEightInJapan(Instant now, Instant due) {
    assertThat(WeeklyDigest.after(now).toInstant()).isEqualTo(due);
  }
}
