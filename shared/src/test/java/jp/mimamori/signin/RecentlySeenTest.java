package jp.mimamori.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecentlySeenTest {

  private final MovableClock clock = new MovableClock();
  private final RecentlySeen seen = new RecentlySeen(Duration.ofMinutes(10), clock);

  @Test
  void theSecondTimeIsNoticed() {
    assertThat(seen.add("token")).isTrue();
    assertThat(seen.add("token")).isFalse();
    assertThat(seen.contains("token")).isTrue();
    assertThat(seen.contains("other")).isFalse();
  }

  @Test
  void afterTheTimeItIsForgotten() {
    seen.add("token");
    clock.pass(Duration.ofMinutes(10).plusSeconds(1));
    assertThat(seen.contains("token")).isFalse();
    assertThat(seen.add("token")).isTrue();
  }
}
