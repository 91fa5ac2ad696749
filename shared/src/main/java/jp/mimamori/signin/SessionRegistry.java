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

/**
 * The signed-in sessions of this node, so that Keycloak can end them. A session of Keycloak that
 * was ended is remembered for ten minutes: a sign-in that was on its way meanwhile is refused.
 */
@ApplicationScoped
public class SessionRegistry {

  private static final String PRINCIPAL = PortalPrincipal.class.getName();
  private static final Duration MEMORY = Duration.ofMinutes(10);

  private final Map<HttpSession, PortalPrincipal> sessions = new ConcurrentHashMap<>();
  private final Clock clock;
  private final RecentlySeen endedSids;

  /** For the client proxy only. */
  SessionRegistry() {
    this.clock = null;
    this.endedSids = null;
  }

  @Inject
  SessionRegistry(Clock clock) {
    this.clock = clock;
    this.endedSids = new RecentlySeen(MEMORY, clock);
  }

  /** Who is signed in behind this request; ends the session of somebody whose time is over. */
  Optional<PortalPrincipal> principal(HttpServletRequest request) {
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
    if (endedSids.contains(person.sid())) {
      end(session);
      throw new OidcException(OidcException.Kind.RETRY, "the session was ended by Keycloak");
    }
  }

  /** Keycloak ended one browser's session. */
  int endBySid(String sid) {
    endedSids.add(sid);
    return endWhere(person -> person.sid().equals(sid));
  }

  /** Keycloak ended every session of a person. */
  int endBySub(String sub) {
    return endWhere(person -> person.sub().equals(sub));
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
