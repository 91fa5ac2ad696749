package jp.mimamori.infra.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

  /**
   * "12345678901234567890", the secret of RFC 6238, appendix B; of its codes the last six digits.
   */
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "2000000000, 279037"})
  void isWhatTheStandardSays(long second, String code) {
    assertThat(OneTimeCode.at(Instant.ofEpochSecond(second), SECRET)).isEqualTo(code);
  }
}
