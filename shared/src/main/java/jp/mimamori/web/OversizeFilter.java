package jp.mimamori.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses an upload that {@code multipart-config} in web.xml would fail on, before it is read. A
 * browser with scripts never sends it: the field says so first.
 */
@WebFilter("/*")
public class OversizeFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Bytes; {@code max-request-size} in web.xml. */
  private static final long MAX_REQUEST = 42L * 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > MAX_REQUEST) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }
}
