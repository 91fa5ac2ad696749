package jp.mimamori.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser's pending sign-ins, one cookie each, named after the session cookie and the state.
 */
@ApplicationScoped
public class LoginCookies {

  /** More tabs than this at once, and the oldest attempt is forgotten: headers have a limit. */
  static final int MAX_PENDING = 8;

  @Inject private LoginTransactions transactions;

  void add(HttpServletRequest request, HttpServletResponse response, LoginTransaction login) {
    forgetSurplus(request, response);
    write(
        request,
        response,
        login.state(),
        transactions.seal(login),
        LoginTransactions.LIFETIME.toSeconds());
  }

  Optional<LoginTransaction> find(HttpServletRequest request, String state) {
    return state == null
        ? Optional.empty()
        : pending(request).filter(login -> login.state().equals(state)).findFirst();
  }

  void remove(HttpServletRequest request, HttpServletResponse response, String state) {
    write(request, response, state, "", 0);
  }

  private void forgetSurplus(HttpServletRequest request, HttpServletResponse response) {
    List<LoginTransaction> newestFirst =
        pending(request)
            .sorted(Comparator.comparing(LoginTransaction::startedAt).reversed())
            .toList();
    newestFirst.stream()
        .skip(MAX_PENDING - 1)
        .forEach(login -> remove(request, response, login.state()));
  }

  private Stream<LoginTransaction> pending(HttpServletRequest request) {
    String prefix = prefix(request);
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Stream.empty()
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().startsWith(prefix))
            .flatMap(
                cookie ->
                    transactions
                        .open(cookie.getName().substring(prefix.length()), cookie.getValue())
                        .stream());
  }

  private static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      String state,
      String value,
      long seconds) {
    Cookie cookie = new Cookie(prefix(request) + state, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(Math.toIntExact(seconds));
    response.addCookie(cookie);
  }

  private static String prefix(HttpServletRequest request) {
    return request.getServletContext().getSessionCookieConfig().getName() + "-login-";
  }
}
