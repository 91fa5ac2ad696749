package jp.mimamori.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OidcProviderTest {

  private final MovableClock clock = new MovableClock();

  @Test
  void anOutageIsNoticedAtTheNextQuestion() throws Exception {
    OidcProvider provider;
    try (FakeKeycloak keycloak = new FakeKeycloak()) {
      provider = providerOf(keycloak);
      provider.reachable();
    }
    provider.reachable();
    clock.pass(Duration.ofSeconds(3));
    assertThatThrownBy(provider::reachable).isInstanceOf(OidcException.class);
    assertThat(provider.keys()).as("keys outlive the outage").isNotNull();
  }

  @Test
  void aPortalMayStartBeforeKeycloak() throws Exception {
    FakeKeycloak keycloak = new FakeKeycloak();
    OidcProvider provider = providerOf(keycloak);
    keycloak.close();
    assertThatThrownBy(provider::reachable).isInstanceOf(OidcException.class);
    assertThatThrownBy(provider::keys).isInstanceOf(OidcException.class);
  }

  @Test
  void inBetweenItIsAskedOnlyEveryThreeSeconds() throws Exception {
    try (FakeKeycloak keycloak = new FakeKeycloak()) {
      OidcProvider provider = providerOf(keycloak);
      for (int i = 0; i < 10; i++) {
        provider.reachable();
        clock.pass(Duration.ofSeconds(1));
      }
      assertThat(keycloak.descriptionsRead()).isEqualTo(4);
    }
  }

  private OidcProvider providerOf(FakeKeycloak keycloak) throws IOException {
    return new OidcProvider(
        new OidcConfig(
            URI.create(keycloak.issuer()),
            "tenant-portal",
            "secret",
            "https://portal.example.jp",
            Duration.ofHours(10)),
        clock);
  }
}
