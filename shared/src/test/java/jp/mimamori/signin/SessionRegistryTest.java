package jp.mimamori.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionRegistryTest {

  private final MovableClock clock = new MovableClock();
  private final SessionRegistry registry = new SessionRegistry(clock);
  private final Browser browser = new Browser();
  private final Browser otherBrowser = new Browser();

  @Test
  void aSignedInPersonIsRecognized() throws OidcException {
    registry.signIn(browser.request(), person("alice", "s1"));
    assertThat(registry.principal(browser.request())).map(PortalPrincipal::sub).contains("alice");
    assertThat(registry.principal(otherBrowser.request())).isEmpty();
  }

  @Test
  void theIdOfASessionThatStrangersKnewChanges() throws OidcException {
    browser.openPublicPage();
    String known = browser.sessionId();
    registry.signIn(browser.request(), person("alice", "s1"));
    assertThat(browser.sessionId()).isNotEqualTo(known);
  }

  @Test
  void aSecondTabKeepsTheSessionOfTheFirst() throws OidcException {
    registry.signIn(browser.request(), person("alice", "s1"));
    String first = browser.sessionId();
    browser.store("draft", "text");
    registry.signIn(browser.request(), person("alice", "s1"));
    assertThat(browser.sessionId()).isEqualTo(first);
    assertThat(browser.stored("draft")).isEqualTo("text");
  }

  @Test
  void anotherPersonFindsNothingOfTheFirst() throws OidcException {
    registry.signIn(browser.request(), person("alice", "s1"));
    String first = browser.sessionId();
    browser.store("draft", "text");
    registry.signIn(browser.request(), person("bob", "s2"));
    assertThat(browser.sessionId()).isNotEqualTo(first);
    assertThat(browser.stored("draft")).isNull();
    assertThat(registry.principal(browser.request())).map(PortalPrincipal::sub).contains("bob");
  }

  @Test
  void keycloakEndsOneBrowsersSession() throws OidcException {
    registry.signIn(browser.request(), person("alice", "s1"));
    registry.signIn(otherBrowser.request(), person("alice", "s2"));
    assertThat(registry.endBySid("s1")).isEqualTo(1);
    assertThat(registry.principal(browser.request())).isEmpty();
    assertThat(registry.principal(otherBrowser.request())).isPresent();
  }

  @Test
  void keycloakEndsAllSessionsOfAPerson() throws OidcException {
    registry.signIn(browser.request(), person("alice", "s1"));
    registry.signIn(otherBrowser.request(), person("alice", "s2"));
    assertThat(registry.endBySub("alice")).isEqualTo(2);
    assertThat(registry.endBySub("alice")).isZero();
  }

  @Test
  void aSignInOvertakenByItsLogoutIsRefused() throws OidcException {
    registry.endBySid("s1");
    assertThatThrownBy(() -> registry.signIn(browser.request(), person("alice", "s1")))
        .isInstanceOfSatisfying(
            OidcException.class, e -> assertThat(e.kind()).isEqualTo(OidcException.Kind.RETRY));
    assertThat(registry.principal(browser.request())).isEmpty();
    registry.signIn(browser.request(), person("alice", "s2"));
    assertThat(registry.principal(browser.request())).isPresent();
  }

  @Test
  void nobodyWorksLongerThanTheAbsoluteLifetime() throws OidcException {
    registry.signIn(browser.request(), person("alice", "s1"));
    clock.pass(Duration.ofHours(10).minusSeconds(1));
    assertThat(registry.principal(browser.request())).isPresent();
    clock.pass(Duration.ofSeconds(1));
    assertThat(registry.principal(browser.request())).isEmpty();
    assertThat(browser.sessionId()).isNull();
  }

  @Test
  void aSessionThatKeycloakEndsDuringARequestIsNobodys() throws OidcException {
    registry.signIn(browser.request(), person("alice", "s1"));
    HttpServletRequest running = browser.requestKeepingItsSession();
    registry.endBySid("s1");
    assertThat(registry.principal(running)).isEmpty();
  }

  @Test
  void aSessionThatEndedByItselfIsForgotten() throws OidcException {
    registry.signIn(browser.request(), person("alice", "s1"));
    registry.forget(browser.request().getSession(false));
    assertThat(registry.endBySid("s1")).isZero();
  }

  private PortalPrincipal person(String sub, String sid) {
    return new PortalPrincipal(
        sub,
        sid,
        false,
        clock.instant(),
        clock.instant().plus(Duration.ofHours(10)),
        Set.of("tenant-user"),
        "token");
  }
}
