package jp.mimamori.casefile;

import java.util.Arrays;

/** The orders of the list; the newest come first unless it is turned round. */
public enum IncidentSort {
  /** By what the institution told last. */
  NEWS("s.newsAt", false),
  NEWS_OLDEST("s.newsAt", true),
  BEGUN("s.begunAt", false),
  BEGUN_OLDEST("s.begunAt", true);

  private final String path;
  private final boolean ascending;

  IncidentSort(String path, boolean ascending) {
    this.path = path;
    this.ascending = ascending;
  }

  /** By news, unless the name is another one's. */
  public static IncidentSort of(String name) {
    return Arrays.stream(values()).filter(s -> s.name().equals(name)).findFirst().orElse(NEWS);
  }

  String behind() {
    return "(%1$s %2$s :at OR %1$s = :at AND s.id %2$s :after)"
        .formatted(path, ascending ? ">" : "<");
  }

  String order() {
    return " ORDER BY %1$s %2$s, s.id %2$s".formatted(path, ascending ? "ASC" : "DESC");
  }

  IncidentPlace place(IncidentStanding standing) {
    return new IncidentPlace(
        path.equals(NEWS.path) ? standing.getNewsAt() : standing.getBegunAt(), standing.getId());
  }
}
