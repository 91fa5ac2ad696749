package jp.mimamori.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectionSealTest {

  private final ConnectionSeal seal = new ConnectionSeal("6b6579"); // "key"

  /** {@code printf 42:institution:7 | openssl dgst -sha256 -hmac key}. */
  @Test
  void theSealOfAnInstitutionIsAnHmacOfConnectionAndInstitution() {
    assertThat(seal.institution(42, 7L))
        .isEqualTo("b1a2a9044e0f059477ed55bfd8ebb3a5482354689a875be6efc649f59101340f");
  }

  /** {@code printf 42:person:7 | openssl dgst -sha256 -hmac key}. */
  @Test
  void aPersonCannotPassForAnInstitution() {
    assertThat(seal.person(42, "7"))
        .isEqualTo("d841d89153d079b2477b57045a66e67ef3d6479c378f147bf93d590d85984a09");
  }

  @Test
  void nobodyNeedsNoSeal() {
    assertThat(seal.institution(42, null)).isNull();
    assertThat(seal.person(42, null)).isNull();
  }
}
