package jp.mimamori.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import jp.mimamori.law.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperReferenceTest {

  private static final FiscalYear YEAR = new FiscalYear(2026);

  @ParameterizedTest
  @ValueSource(longs = {1, 1001, 383_038_851_616_080_329L, Long.MAX_VALUE})
  void saysWhoseItIs(long institution) {
    PaperReference reference = PaperReference.of(institution, YEAR, "R7-H");

    assertThat(PaperReference.read(reference.toString())).contains(reference);
    assertThat(PaperReference.read(reference.compact())).contains(reference);
    assertThat(reference.isOf("R7-H")).isTrue();
    assertThat(reference.isOf("R8-H")).isFalse();
  }

  @Test
  void howItIsTypedDoesNotMatter() {
    PaperReference reference = PaperReference.of(1001, YEAR, "R7-H");
    String typed = " " + reference.toString().toLowerCase().replace('-', '－').replace('0', 'o');

    assertThat(PaperReference.read(typed)).contains(reference);
  }

  @Test
  void everySingleSlipOfThePenIsNoticed() {
    String right = PaperReference.of(1001, YEAR, "R7-H").compact();
    for (int i = 0; i < right.length(); i++) {
      char other = right.charAt(i) == '7' ? '8' : '7';
      String slip = right.substring(0, i) + other + right.substring(i + 1);

      assertThat(PaperReference.read(slip).filter(r -> r.isOf("R7-H"))).as(slip).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3X", "ふじ内科医院", "'; DROP TABLE", "ZZZZZZZZZZZZZZZZZZZZZ"})
  void anythingElseIsNone(String typed) {
    assertThat(PaperReference.read(typed)).isEmpty();
  }
}
