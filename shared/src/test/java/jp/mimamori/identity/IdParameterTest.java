package jp.mimamori.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdParameterTest {

  @Test
  void everyIdThatFitsIsRead() {
    assertThat(IdParameter.of("1001")).isEqualTo(1001);
    assertThat(IdParameter.of("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "-1",
        "+1",
        "1 ",
        "1001;",
        "１００１",
        "9223372036854775808",
        "99999999999999999999"
      })
  void whatIsNoIdIsNothing(String text) {
    assertThat(IdParameter.orNull(text)).isNull();
    assertThatThrownBy(() -> IdParameter.of(text)).isInstanceOf(NotFoundException.class);
  }
}
