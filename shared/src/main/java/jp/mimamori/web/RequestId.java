package jp.mimamori.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The number of a request: the proxy's, or one of our own. It is answered with the response and
 * stands in every line that is logged meanwhile, as part of the thread's name, which the server's
 * log format shows for its own lines and for those of libraries too.
 */
public final class RequestId {

  static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = RequestId.class.getName();
  private static final String MARK = " request=";
  private static final String ACCEPTABLE = "[A-Za-z0-9-]{8,64}";
  private static final SecureRandom RANDOM = new SecureRandom();

  private RequestId() {}

  /** Gives the request its number, once, and marks this thread with it. */
  public static String begin(HttpServletRequest request, HttpServletResponse response) {
    String id = (String) request.getAttribute(ATTRIBUTE);
    if (id == null) {
      String given = request.getHeader(HEADER);
      id = given != null && given.matches(ACCEPTABLE) ? given : made();
      request.setAttribute(ATTRIBUTE, id);
      response.setHeader(HEADER, id);
    }
    Thread thread = Thread.currentThread();
    thread.setName(unmarked(thread.getName()) + MARK + id);
    return id;
  }

  /** Takes the mark off this thread. */
  static void end() {
    Thread thread = Thread.currentThread();
    thread.setName(unmarked(thread.getName()));
  }

  private static String unmarked(String threadName) {
    int mark = threadName.indexOf(MARK);
    return mark < 0 ? threadName : threadName.substring(0, mark);
  }

  private static String made() {
    byte[] random = new byte[8];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
