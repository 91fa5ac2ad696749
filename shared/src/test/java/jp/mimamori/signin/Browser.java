package jp.mimamori.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A browser as the server sees it: requests that belong to at most one session. */
final class Browser {

  private Session session;

  HttpServletRequest request() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            Browser.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "getSession" -> session(args == null || (boolean) args[0]);
                  case "changeSessionId" -> session.id = UUID.randomUUID().toString();
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  /** A request that found its session before somebody else ended it. */
  HttpServletRequest requestKeepingItsSession() {
    HttpSession kept = session.facade;
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            Browser.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, args) -> kept);
  }

  void openPublicPage() {
    session(true);
    session.isNew = false;
  }

  String sessionId() {
    return session == null ? null : session.id;
  }

  void store(String name, Object value) {
    session.attributes.put(name, value);
  }

  Object stored(String name) {
    return session.attributes.get(name);
  }

  private HttpSession session(boolean create) {
    if (session == null && create) {
      session = new Session();
    }
    return session == null ? null : session.facade;
  }

  private final class Session {

    private final Map<String, Object> attributes = new HashMap<>();
    private String id = UUID.randomUUID().toString();
    private boolean isNew = true;

    private Object attribute(String name) {
      if (session != this) {
        throw new IllegalStateException("this session has ended");
      }
      return attributes.get(name);
    }

    private final HttpSession facade =
        (HttpSession)
            Proxy.newProxyInstance(
                Browser.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, args) ->
                    switch (method.getName()) {
                      case "getAttribute" -> attribute((String) args[0]);
                      case "setAttribute" -> attributes.put((String) args[0], args[1]);
                      case "isNew" -> isNew;
                      case "invalidate" -> session = null;
                      case "hashCode" -> System.identityHashCode(proxy);
                      case "equals" -> proxy == args[0];
                      default -> throw new UnsupportedOperationException(method.getName());
                    });
  }
}
