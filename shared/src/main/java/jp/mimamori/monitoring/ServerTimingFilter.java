package jp.mimamori.monitoring;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
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
    if (!token.is(request.getHeader("X-Monitoring"))) {
      chain.doFilter(request, response);
      return;
    }
    Timed timed = new Timed(response, times);
    chain.doFilter(request, timed);
    timed.tell();
  }

  /** A response that tells before it is on its way; a redirect leaves at once. */
  private static final class Timed extends HttpServletResponseWrapper {

    private final RequestTimes times;
    private final long begin = System.nanoTime();

    Timed(HttpServletResponse response, RequestTimes times) {
      super(response);
      this.times = times;
    }

    void tell() {
      if (!isCommitted()) {
        long nanos = System.nanoTime() - begin;
        setHeader("Server-Timing", "total;dur=" + RequestTimes.millis(nanos) + ", " + times);
      }
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      tell();
      super.sendRedirect(location);
    }
  }
}
