package jp.mimamori.monitoring;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Health and metrics are for monitoring, which shows a token ({@code Authorization: Bearer …}).
 * Anybody else learns from {@code /health} by the status alone whether the portal is up, and
 * nothing from {@code /metrics}. The proxy should forward neither.
 */
@WebFilter({"/health", "/health/*", "/metrics", "/metrics/*"})
public class MonitoringFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String SCHEME = "Bearer ";

  @Inject private transient MonitoringToken token;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isMonitoring(request.getHeader("Authorization"))) {
      chain.doFilter(request, response);
    } else if (request.getServletPath().startsWith("/health")) {
      chain.doFilter(request, new StatusOnly(response));
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean isMonitoring(String authorization) {
    return authorization != null
        && authorization.startsWith(SCHEME)
        && token.is(authorization.substring(SCHEME.length()));
  }
}
