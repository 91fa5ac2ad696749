package jp.mimamori.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokenTest {

  @Test
  void holds256BitsAndIsReadBack() {
    LinkToken token = LinkToken.random();
    assertThat(token.value()).hasSize(43);
    assertThat(LinkToken.read(token.value())).contains(token);
    assertThat(LinkToken.random()).isNotEqualTo(token);
  }

  @Test
  void showsItselfNeitherByItsHashNorInALog() {
    LinkToken token = LinkToken.random();
    assertThat(token.hash()).hasSize(43).isNotEqualTo(token.value());
    assertThat(token.toString()).doesNotContain(token.value());
    assertThat(token.holder("link")).isEqualTo("link:" + token.hash());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "abc", "../../etc/passwd", "' OR 1=1 -- aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
  void whatCannotBeATokenIsNotLookedFor(String text) {
    assertThat(LinkToken.read(text)).isEmpty();
  }
}
