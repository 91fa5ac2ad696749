package jp.mimamori.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import jp.mimamori.signin.RevocationStore.Revocation;

/**
 * The signed-in sessions of this node, so that Keycloak can end them, here or by way of another
 * node. A session of Keycloak that was ended is remembered for ten minutes: a sign-in that was on
 * its way meanwhile is refused.
 */
@ApplicationScoped
public class SessionRegistry {

  private static final String PRINCIPAL = PortalPrincipal.class.getName();
  private static final Duration MEMORY = Duration.ofMinutes(10);

  private final Map<HttpSession, PortalPrincipal> sessions = new ConcurrentHashMap<>();
  private final Clock clock;
  private final RecentlySeen ended;
  private final Revocations revocations;

  /** For the client proxy only. */
  SessionRegistry() {
    this.clock = null;
    this.ended = null;
    this.revocations = null;
  }

  @Inject
  SessionRegistry(Clock clock, Revocations revocations) {
    this.clock = clock;
    this.ended = new RecentlySeen(MEMORY, clock);
    this.revocations = revocations;
  }

  /** Who is signed in behind this request; ends the session of somebody whose time is over. */
  Optional<PortalPrincipal> principal(HttpServletRequest request) {
    revocations.news().forEach(this::endAsTold);
    HttpSession session = request.getSession(false);
    Optional<PortalPrincipal> person = session == null ? Optional.empty() : personIn(session);
    if (person.isPresent() && !clock.instant().isBefore(person.get().expiresAt())) {
      end(session);
      return Optional.empty();
    }
    return person;
  }

  private static Optional<PortalPrincipal> personIn(HttpSession session) {
    try {
      return Optional.ofNullable((PortalPrincipal) session.getAttribute(PRINCIPAL));
    } catch (IllegalStateException endedMeanwhile) {
      return Optional.empty();
    }
  }

  /**
   * Signs a person in. The session id changes, and nothing of another person stays in the session.
   *
   * @throws OidcException (RETRY) if Keycloak has just ended this person's session
   */
  void signIn(HttpServletRequest request, PortalPrincipal person) throws OidcException {
    Optional<PortalPrincipal> before = principal(request);
    if (before.isPresent() && !before.get().sub().equals(person.sub())) {
      end(request.getSession());
    }
    boolean alreadySignedIn = before.isPresent() && request.getSession(false) != null;
    HttpSession session = request.getSession();
    if (!session.isNew() && !alreadySignedIn) {
      request.changeSessionId();
    }
    session.setAttribute(PRINCIPAL, person);
    sessions.put(session, person);
    if (ended.contains(Revocations.ofSession(person.sid()))) {
      end(session);
      throw new OidcException(OidcException.Kind.RETRY, "the session was ended by Keycloak");
    }
  }

  /** Keycloak ended one browser's session. */
  int endBySid(String sid) {
    String digest = Revocations.ofSession(sid);
    ended.add(digest);
    int count = endWhere(person -> person.sid().equals(sid));
    revocations.announce(digest);
    return count;
  }

  /** Keycloak ended every session of a person. */
  int endBySub(String sub) {
    int count = endWhere(person -> person.sub().equals(sub));
    revocations.announce(Revocations.ofPerson(sub));
    return count;
  }

  /** Another node, or this one a moment ago, was told so. Who came back since then stays. */
  private void endAsTold(Revocation told) {
    ended.add(told.digest());
    endWhere(
        person ->
            Revocations.ofSession(person.sid()).equals(told.digest())
                || Revocations.ofPerson(person.sub()).equals(told.digest())
                    && person.authTime().isBefore(told.at()));
  }

  void end(HttpSession session) {
    sessions.remove(session);
    try {
      session.invalidate();
    } catch (IllegalStateException alreadyEnded) {
      // two requests may end the same session; once is enough
    }
  }

  /** The container ended a session. */
  void forget(HttpSession session) {
    sessions.remove(session);
  }

  private int endWhere(Predicate<PortalPrincipal> condition) {
    List<HttpSession> ended =
        sessions.entrySet().stream()
            .filter(entry -> condition.test(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    ended.forEach(this::end);
    return ended.size();
  }
}
