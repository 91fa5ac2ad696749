package jp.mimamori.infra.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What officers open: dashboard, lists, searches. One signed-in person holds one post after the
 * other, prefectures and health centers of every size; a post counts from the next request on.
 */
final class Officers {

  private static final List<String> SORTS =
      List.of("NAME", "KIND", "ANSWERED", "ACHIEVED", "OVERDUE", "LAST_ACTIVITY");
  private static final List<String> STANDINGS =
      List.of(
          "INCOMPLETE",
          "UNTOUCHED",
          "IN_PROGRESS",
          "COMPLETE",
          "ACHIEVED",
          "NO_SYSTEM",
          "OVERDUE",
          "IDLE");
  private static final List<String> KINDS =
      List.of(
          "HOSPITAL", "CLINIC_WITH_BEDS", "CLINIC", "DENTAL_CLINIC", "MATERNITY_HOME", "PHARMACY");
  private static final List<String> WORDS =
      List.of("ふじ", "ｻｸﾗ", "駅前台内科", "山本", "オカ", "123", "ヨシダモリ9", "ありません", "みどり町", "0010000777");
  private static final Pattern FOUND = Pattern.compile(">\\s*([\\d,]+)機関\\s*<");

  /** A post: exactly one of the two is null. */
  private record Post(String prefecture, String center) {}

  private final PortalSession session;
  private final Connection owner;
  private final String sub;
  private final List<Post> posts = new ArrayList<>();
  private final Random random = new Random(1);

  /**
   * @param session of the person
   * @param sub who that is in assignments
   */
  Officers(PortalSession session, Connection owner, String sub) throws SQLException {
    this.session = session;
    this.owner = owner;
    this.sub = sub;
    collect("SELECT code, NULL FROM prefecture p ORDER BY code = '13' DESC, RAND(1) LIMIT 8");
    collect("SELECT NULL, code FROM health_center ORDER BY RAND(1) LIMIT 24");
  }

  private void collect(String sql) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        posts.add(new Post(row.getString(1), row.getString(2)));
      }
    }
  }

  private void take(Post post) throws SQLException {
    try (PreparedStatement change =
        owner.prepareStatement(
            "UPDATE assignment SET prefecture_code = ?, health_center_code = ? WHERE person_sub = ?")) {
      change.setString(1, post.prefecture());
      change.setString(2, post.center());
      change.setString(3, sub);
      change.executeUpdate();
    }
  }

  /** Takes the post at a prefecture. */
  void takePrefecture(String code) throws SQLException {
    take(new Post(code, null));
  }

  /** Opens so many pages, some in each post. */
  void lookAround(Random choice, int pages) throws Exception {
    int each = pages / posts.size() + 1;
    for (int i = 0; i < pages; i++) {
      if (i % each == 0) {
        take(posts.get(i / each));
      }
      require(session.get(anyPage(choice)));
    }
  }

  /** Those among whose posts the person changes. */
  List<String> prefectures() {
    return posts.stream().map(Post::prefecture).filter(Objects::nonNull).toList();
  }

  void measureDashboard(Figures figures, int times) throws Exception {
    Sample service = new Sample();
    Sample page = new Sample();
    Sample largest = new Sample();
    for (Post post : posts) {
      take(post);
      for (int i = 0; i < times; i++) {
        PortalSession.Page answer = require(session.get("/dashboard/index.xhtml"));
        service.add(useCases(answer));
        page.add(total(answer));
        if (post.equals(posts.get(0))) {
          largest.add(useCases(answer));
        }
      }
    }
    figures.addMillis("dashboard.service", service.values());
    figures.addMillis("dashboard.page", page.values());
    figures.add("dashboard.service.largest_p50_ms", Figures.percentile(largest.values(), 50), "ms");
  }

  void measureLists(Figures figures, int times) throws Exception {
    Sample service = new Sample();
    Sample page = new Sample();
    Sample deep = new Sample();
    Sample largestDeep = new Sample();
    for (Post post : posts) {
      take(post);
      for (int i = 0; i < times; i++) {
        String conditions = conditions();
        PortalSession.Page first = require(session.get(list(conditions)));
        service.add(useCases(first));
        page.add(total(first));
        int pages = found(first) / 50;
        if (pages > 1) {
          int behind = pages / 4 + random.nextInt(pages - pages / 4);
          PortalSession.Page far = require(session.get(list(conditions + "&page=" + (behind + 1))));
          deep.add(useCases(far));
          if (post.equals(posts.get(0))) {
            largestDeep.add(useCases(far));
          }
        }
      }
    }
    figures.addMillis("list", service.values());
    figures.addMillis("list.page", page.values());
    figures.addMillis("list.deep", deep.values());
    figures.add("list.deep.largest_p50_ms", Figures.percentile(largestDeep.values(), 50), "ms");
  }

  void measureSearch(Figures figures) throws Exception {
    Sample service = new Sample();
    Sample largest = new Sample();
    for (Post post : posts) {
      take(post);
      for (String word : WORDS) {
        String text = URLEncoder.encode(word, StandardCharsets.UTF_8);
        PortalSession.Page answer = require(session.get(list("text=" + text)));
        service.add(useCases(answer));
        if (post.equals(posts.get(0))) {
          largest.add(useCases(answer));
        }
      }
    }
    figures.addMillis("search", service.values());
    figures.add("search.largest_p50_ms", Figures.percentile(largest.values(), 50), "ms");
  }

  /** A page as somebody at random would open it next. */
  String anyPage(Random choice) {
    return switch (choice.nextInt(4)) {
      case 0 -> "/dashboard/index.xhtml";
      case 1 -> list("sort=" + any(SORTS, choice));
      case 2 -> list("standing=" + any(STANDINGS, choice) + "&kind=" + any(KINDS, choice));
      default -> list("text=" + URLEncoder.encode(any(WORDS, choice), StandardCharsets.UTF_8));
    };
  }

  private String conditions() {
    String sort = (random.nextBoolean() ? "-" : "") + any(SORTS, random);
    return "sort="
        + sort
        + (random.nextInt(3) == 0 ? "&kind=" + any(KINDS, random) : "")
        + (random.nextInt(3) == 0 ? "&standing=" + any(STANDINGS, random) : "");
  }

  private static String any(List<String> values, Random choice) {
    return values.get(choice.nextInt(values.size()));
  }

  static String list(String conditions) {
    return "/institutions/index.xhtml?" + conditions;
  }

  private static int found(PortalSession.Page page) throws IOException {
    Matcher found = FOUND.matcher(page.body());
    if (!found.find()) {
      throw new IOException("no number of institutions at " + page.address());
    }
    return Integer.parseInt(found.group(1).replace(",", ""));
  }

  private static PortalSession.Page require(PortalSession.Page page) throws IOException {
    if (!page.isFine() || page.times().isEmpty()) {
      throw new IOException(page.status() + " " + page.address() + ": " + page.times());
    }
    return page;
  }

  private static double total(PortalSession.Page page) {
    return page.times().get("total");
  }

  private static double useCases(PortalSession.Page page) {
    return page.times().entrySet().stream()
        .filter(time -> !time.getKey().equals("total"))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
