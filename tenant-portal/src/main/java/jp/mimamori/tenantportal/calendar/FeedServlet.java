package jp.mimamori.tenantportal.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.mimamori.calendar.FollowCalendar;
import jp.mimamori.calendar.ReadFeed;

/**
 * {@code /feed/<token>.ics}: what is due, for the calendar program of whoever was given the
 * address. The token is the only right there is, so it must not get out: no index, no cache.
 */
@WebServlet(FollowCalendar.FEEDS + "*")
public class FeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String ENDING = ".ics";

  @Inject private transient ReadFeed readFeed;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> calendar = readFeed.calendar(token(request.getPathInfo()));
    if (calendar.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] content = calendar.get().getBytes(StandardCharsets.UTF_8);
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    response.setContentType("text/calendar; charset=utf-8");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static String token(String path) {
    return path != null && path.endsWith(ENDING)
        ? path.substring(1, path.length() - ENDING.length())
        : "";
  }
}
