package jp.mimamori.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.time.Duration;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keycloak hangs: who is in stays in, who is not is told so, and then all is well again. */
class KeycloakAwayPageIT {

  /** As long as the portals go by Keycloak's last answer. */
  private static final Duration TRUST = Duration.ofSeconds(3);

  @AfterEach
  void keycloakComesBack() throws Exception {
    signal("CONT");
    untilThePortalsAskAgain();
  }

  @Test
  void aFriendlyPageStandsInAndGoesAway() throws Exception {
    try (Visitor inside = Visitor.signedIn("jimu");
        Visitor outside = Visitor.ofTenantPortal()) {
      keycloakGoesAway();

      Response refused = outside.open("/home/index.xhtml?wanted=1");
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.headers()).containsEntry("retry-after", "10");
      assertThat(outside.heading()).isEqualTo("ただいまサインインできません");
      outside.expectAccessible();
      assertThat(inside.open("/home/index.xhtml").status()).isEqualTo(200);

      signal("CONT");
      untilThePortalsAskAgain();
      outside.page().getByText("もう一度試す").click();
      outside.signInAs("sekinin");
      assertThat(outside.path()).isEqualTo("/home/index.xhtml?wanted=1");
    }
  }

  @Test
  void signingOutWorksHereAndSaysWhatItCouldNotDo() throws Exception {
    try (Visitor visitor = Visitor.signedIn("jimu")) {
      keycloakGoesAway();
      visitor.page().locator("form[action$='/oidc/logout'] button").click();
      assertThat(visitor.page().locator("[role=alert]"))
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
      assertThat(visitor.path()).isEqualTo("/public/bye.xhtml?idp=down");
      assertThat(visitor.open("/home/index.xhtml").status()).isEqualTo(503);
    }
  }

  private static void keycloakGoesAway() throws Exception {
    signal("STOP");
    untilThePortalsAskAgain();
  }

  private static void untilThePortalsAskAgain() throws InterruptedException {
    Thread.sleep(TRUST.plusMillis(500).toMillis());
  }

  private static void signal(String name) throws IOException, InterruptedException {
    String pid = String.valueOf(Product.running().keycloakPid());
    assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor()).isZero();
  }
}
