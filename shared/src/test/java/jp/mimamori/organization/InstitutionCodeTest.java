package jp.mimamori.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionCodeTest {

  /** Synthetic codes; the first is the published example of the check digit. */
  @ParameterizedTest
  @CsvSource({
    "0110113719, true",
    "4210100014, true",
    "4210101236, true",
    "4230300453, true",
    "4240400673, true",
    "4210299999, false",
    "421010001, false",
    "42101000１4, false"
  })
  void endsInALuhnDigit(String code, boolean valid) {
    assertThat(InstitutionCode.isValid(code)).isEqualTo(valid);
  }
}
