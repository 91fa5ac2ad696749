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
 * Tells monitoring, by the header {@code Server-Timing}, how long a request and its use cases took.
 * It shows the token in {@code X-Monitoring}, beside the session of the person that it plays;
 * nobody else learns anything. A page longer than the response's buffer is on its way already and
 * tells nothing.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ServerTimingFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient MonitoringToken token;
  @Inject private transient RequestTimes times;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begin = System.nanoTime();
    chain.doFilter(request, response);
    if (!response.isCommitted() && token.is(request.getHeader("X-Monitoring"))) {
      response.addHeader(
          "Server-Timing",
          "total;dur=%.3f, %s".formatted((System.nanoTime() - begin) / 1e6, times));
    }
  }
}
