package jp.mimamori.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What went wrong, for programs (RFC 9457, {@code application/problem+json}). Says nothing about
 * the inside.
 */
public final class Problem {

  /** Of problems, by RFC 9457. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Below it programs are answered, never browsers. */
  public static final String PROGRAMS = "/api/";

  private static final ResourceBundle TITLES =
      ResourceBundle.getBundle("jp.mimamori.web.problems", Locale.ROOT);

  private Problem() {}

  /** Whether a request is one of a program. */
  public static boolean concerns(HttpServletRequest request) {
    return request.getRequestURI().startsWith(PROGRAMS);
  }

  /**
   * @param detail what to do about it, or null
   */
  public static String json(int status, String detail) {
    String key = String.valueOf(status);
    var problem =
        Json.createObjectBuilder()
            .add("title", TITLES.getString(TITLES.containsKey(key) ? key : "other"))
            .add("status", status);
    if (detail != null) {
      problem.add("detail", detail);
    }
    return problem.build().toString();
  }

  /** Answers with a problem; nothing may have been answered before. */
  public static void answer(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.getOutputStream().write(json(status, null).getBytes(StandardCharsets.UTF_8));
  }
}
