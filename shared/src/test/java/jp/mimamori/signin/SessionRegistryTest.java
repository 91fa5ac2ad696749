package jp.mimamori.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionRegistryTest {

  private final MovableClock clock = new MovableClock();
  private final SharedStore store = new SharedStore(clock);
  private final SessionRegistry registry = node();
  private final SessionRegistry otherNode = node();
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

  @Test
  void theEndOfASessionReachesEveryNode() throws OidcException {
    otherNode.signIn(otherBrowser.request(), person("alice", "s1"));
    registry.endBySid("s1");
    pass(Duration.ofSeconds(2));
    assertThat(otherNode.principal(otherBrowser.request())).isEmpty();
  }

  @Test
  void aSignInOnOneNodeOvertakenByALogoutOnAnotherIsRefused() {
    registry.endBySid("s1");
    pass(Duration.ofSeconds(2));
    assertThat(otherNode.principal(otherBrowser.request())).isEmpty();
    assertThatThrownBy(() -> otherNode.signIn(otherBrowser.request(), person("alice", "s1")))
        .isInstanceOf(OidcException.class);
  }

  @Test
  void whoTypedThePasswordAfterTheEndStays() throws OidcException {
    otherNode.signIn(otherBrowser.request(), person("alice", "s1"));
    pass(Duration.ofSeconds(1));
    registry.endBySub("alice");
    pass(Duration.ofSeconds(1));
    registry.signIn(browser.request(), person("alice", "s2"));
    pass(Duration.ofSeconds(2));
    assertThat(otherNode.principal(otherBrowser.request())).isEmpty();
    assertThat(registry.principal(browser.request())).isPresent();
  }

  @Test
  void theStoreIsAskedEveryTwoSecondsAndItsFailureEndsNobodysWork() throws OidcException {
    registry.signIn(browser.request(), person("alice", "s1"));
    for (int i = 0; i < 100; i++) {
      registry.principal(browser.request());
    }
    assertThat(store.asked).isZero();
    store.fails = true;
    pass(Duration.ofSeconds(2));
    assertThat(registry.principal(browser.request())).isPresent();
    assertThat(registry.endBySid("s1")).isOne();
  }

  private void pass(Duration time) {
    clock.pass(time);
  }

  private SessionRegistry node() {
    return new SessionRegistry(clock, new Revocations(store, clock));
  }

  /** What both nodes have in common. */
  private static final class SharedStore implements RevocationStore {
    private final List<Revocation> revocations = new ArrayList<>();
    private final Clock clock;
    private int asked;
    private boolean fails;

    private SharedStore(Clock clock) {
      this.clock = clock;
    }

    @Override
    public void add(String digest) {
      failIfAsked();
      revocations.add(new Revocation(digest, clock.instant()));
    }

    @Override
    public List<Revocation> of(Duration past) {
      asked++;
      failIfAsked();
      Instant since = clock.instant().minus(past);
      return revocations.stream().filter(r -> r.at().isAfter(since)).toList();
    }

    private void failIfAsked() {
      if (fails) {
        throw new IllegalStateException("the database does not answer");
      }
    }
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
