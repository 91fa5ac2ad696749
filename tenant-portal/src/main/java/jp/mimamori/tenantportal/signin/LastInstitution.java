package jp.mimamori.tenantportal.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The institution that was chosen last in this browser, so that whoever has to sign in again goes
 * on where they were. A wish like any other: it counts only for a member.
 */
final class LastInstitution {

  private static final String SUFFIX = "-institution";

  private LastInstitution() {}

  static void keep(long institutionId, HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie(name(request), Long.toString(institutionId));
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  static OptionalLong of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? OptionalLong.empty()
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(name(request)))
            .filter(cookie -> cookie.getValue().matches("[0-9]{1,18}"))
            .mapToLong(cookie -> Long.parseLong(cookie.getValue()))
            .findFirst();
  }

  private static String name(HttpServletRequest request) {
    return request.getServletContext().getSessionCookieConfig().getName() + SUFFIX;
  }
}
