package jp.mimamori.infra.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mimamori.infra.launch.Account;
import jp.mimamori.infra.launch.OneTimeCode;

/** A person who signed in to a portal by the identity provider's own pages, without a browser. */
final class PortalSession {

  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern TIME = Pattern.compile("([\\w.]+);dur=([\\d.]+)");
  private static final int REDIRECTS = 12;

  /** Ends a line of a form with files (RFC 7578). */
  private static final String LINE = "\r\n";

  /**
   * @param status of the last answer, redirects followed
   * @param millis until its last byte, redirects included
   * @param times what the portal told of the last answer, by name, in milliseconds
   * @param firstTimes what it told of the first answer
   */
  record Page(
      int status,
      URI address,
      String body,
      double millis,
      Map<String, Double> times,
      Map<String, Double> firstTimes) {

    boolean isFine() {
      return status == 200;
    }

    /** Its milliseconds, if it is fine. */
    double took() throws IOException {
      if (!isFine()) {
        throw new IOException(status + " " + address);
      }
      return millis;
    }
  }

  private final HttpClient http;
  private final String portal;
  private final String monitoringToken;
  private final Map<String, Map<String, String>> cookies = new TreeMap<>();

  /**
   * @param http follows no redirects and keeps no cookies; may be shared
   */
  PortalSession(HttpClient http, String portal, String monitoringToken) {
    this.http = http;
    this.portal = portal;
    this.monitoringToken = monitoringToken;
  }

  /** A further session of the same person, signed in without a password as long as that one is. */
  PortalSession another() throws IOException, InterruptedException {
    PortalSession session = new PortalSession(http, portal, monitoringToken);
    cookies.forEach(
        (origin, values) -> {
          if (!origin.equals(origin(URI.create(portal)))) {
            session.cookies.put(origin, new TreeMap<>(values));
          }
        });
    require(session.get("/"));
    return session;
  }

  PortalSession signIn(Account account) throws IOException, InterruptedException {
    Page page = get("/");
    Map<String, String> password = new LinkedHashMap<>();
    password.put("username", account.person().username());
    password.put("password", account.password());
    page = send(form(page), encoded(password));
    if (account.totpSecret() != null) {
      String code = OneTimeCode.at(Clock.systemUTC().instant(), account.totpSecret());
      page = send(form(page), encoded(Map.of("otp", code)));
    }
    require(page);
    return this;
  }

  private void require(Page page) {
    if (!page.isFine() || !page.address().toString().startsWith(portal)) {
      throw new IllegalStateException("not signed in: " + page.status() + " " + page.address());
    }
  }

  private static URI form(Page page) {
    Matcher form = FORM.matcher(page.body());
    if (!form.find()) {
      throw new IllegalStateException("no form at " + page.address() + ": " + page.status());
    }
    return page.address().resolve(form.group(1).replace("&amp;", "&"));
  }

  Page get(String path) throws IOException, InterruptedException {
    return send(URI.create(portal + path), null);
  }

  Page post(URI address, Map<String, String> fields) throws IOException, InterruptedException {
    return send(address, encoded(fields));
  }

  /** Sends a form with a file. */
  Page postFile(URI address, Map<String, String> fields, String field, String name, String content)
      throws IOException, InterruptedException {
    String boundary = "mimamori-" + System.nanoTime();
    StringBuilder form = new StringBuilder();
    fields.forEach((key, value) -> form.append(part(boundary, key, "")).append(value).append(LINE));
    form.append(
            part(boundary, field, "; filename=\"" + name + "\"" + LINE + "Content-Type: text/csv"))
        .append(content)
        .append(LINE + "--" + boundary + "--" + LINE);
    return send(address, form.toString(), "multipart/form-data; boundary=" + boundary);
  }

  private static String part(String boundary, String name, String more) {
    String disposition = "Content-Disposition: form-data; name=\"" + name + "\"" + more;
    return "--" + boundary + LINE + disposition + LINE + LINE;
  }

  static String encoded(Map<String, String> fields) {
    StringBuilder form = new StringBuilder();
    fields.forEach(
        (name, value) ->
            form.append(form.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return form.toString();
  }

  private Page send(URI address, String form) throws IOException, InterruptedException {
    return send(address, form, "application/x-www-form-urlencoded");
  }

  private Page send(URI address, String form, String type)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    URI next = address;
    String body = form;
    Map<String, Double> first = null;
    for (int i = 0; i < REDIRECTS; i++) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(next)
              .timeout(Duration.ofSeconds(60))
              .header("Cookie", cookie(next))
              .header("Accept", "text/html")
              .header("Accept-Language", "ja");
      if (next.toString().startsWith(portal)) {
        request.header("X-Monitoring", monitoringToken);
      }
      if (body != null) {
        request
            .header("Content-Type", type)
            .header("Origin", origin(next))
            .POST(HttpRequest.BodyPublishers.ofString(body));
      }
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      keep(next, response);
      Map<String, Double> times = times(response);
      first = first == null ? times : first;
      String location = response.headers().firstValue("Location").orElse(null);
      if (response.statusCode() / 100 != 3 || location == null) {
        double millis = (System.nanoTime() - begin) / 1e6;
        return new Page(response.statusCode(), next, response.body(), millis, times, first);
      }
      next = next.resolve(location);
      body = null;
    }
    throw new IllegalStateException("too many redirects from " + address);
  }

  private static Map<String, Double> times(HttpResponse<?> response) {
    Map<String, Double> times = new TreeMap<>();
    for (String header : response.headers().allValues("Server-Timing")) {
      Matcher time = TIME.matcher(header);
      while (time.find()) {
        times.merge(time.group(1), Double.valueOf(time.group(2)), Double::sum);
      }
    }
    return times;
  }

  private void keep(URI address, HttpResponse<?> response) {
    Map<String, String> jar = cookies.computeIfAbsent(origin(address), o -> new TreeMap<>());
    for (String header : response.headers().allValues("Set-Cookie")) {
      String[] cookie = header.split(";", 2)[0].split("=", 2);
      if (cookie[1].isEmpty() || header.contains("Max-Age=0")) {
        jar.remove(cookie[0]);
      } else {
        jar.put(cookie[0], cookie[1]);
      }
    }
  }

  private String cookie(URI address) {
    StringBuilder all = new StringBuilder();
    cookies
        .getOrDefault(origin(address), Map.of())
        .forEach(
            (name, value) ->
                all.append(all.isEmpty() ? "" : "; ").append(name).append('=').append(value));
    return all.toString();
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getAuthority();
  }
}
