package jp.mimamori.infra.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.mimamori.identity.OfficerRole;
import jp.mimamori.infra.launch.Person;
import jp.mimamori.infra.reference.CsvResource;

/**
 * A post at a health center or at the prefecture.
 *
 * @param healthCenterCode null for a post at the prefecture
 * @param prefectureCode null for a post at a health center
 * @param to last day, or null
 */
record Officer(
    long id,
    String sub,
    String name,
    String email,
    OfficerRole role,
    String healthCenterCode,
    String prefectureCode,
    LocalDate from,
    LocalDate to) {

  /**
   * The officers with a demo account, one invented for each other health center, and a program;
   * posts change in April.
   *
   * @param since first day of the posts
   */
  static List<Officer> all(LocalDate since) {
    List<Map<String, String>> prefectures = CsvResource.rows("/reference/prefectures.csv");
    List<Map<String, String>> centers = CsvResource.rows("/reference/health_centers.csv");
    List<Officer> officers = new ArrayList<>();
    for (Person person : Person.all()) {
      if (person.portal().equals("oversight")) {
        OfficerRole role = OfficerRole.valueOf(person.role());
        String center = codeOf(person.scope(), centers);
        String prefecture = codeOf(person.scope(), prefectures);
        officers.add(
            new Officer(
                officers.size() + 1,
                person.sub(),
                person.name(),
                person.email(),
                role,
                center,
                prefecture,
                since,
                null));
      }
    }
    for (Map<String, String> center : centers) {
      String code = center.get("code");
      if (officers.stream().noneMatch(o -> code.equals(o.healthCenterCode()))) {
        officers.add(invented(officers.size() + 1, code, since));
      }
    }
    officers.add(tool(officers.size() + 1, prefectures.get(0).get("code"), since));
    return officers;
  }

  /** The program that {@code infra/run} shows how to try. */
  private static Officer tool(long id, String prefecture, LocalDate since) {
    return new Officer(
        id,
        "client:demo-tool",
        "連携プログラム（見本）",
        null,
        OfficerRole.TOOL,
        null,
        prefecture,
        since,
        null);
  }

  private static Officer invented(long id, String center, LocalDate since) {
    Random random = new Random(id);
    String name = Staff.any("family", random) + " " + Staff.any("given", random);
    String email = "tanto@" + center.toLowerCase() + ".example";
    return new Officer(
        id, "demo-officer-" + id, name, email, OfficerRole.OFFICER, center, null, since, null);
  }

  private static String codeOf(String name, List<Map<String, String>> rows) {
    return rows.stream()
        .filter(row -> row.get("name").equals(name))
        .map(row -> row.get("code"))
        .findFirst()
        .orElse(null);
  }
}
