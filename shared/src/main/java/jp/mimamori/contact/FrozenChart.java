package jp.mimamori.contact;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.contact.ChartPaper.Line;
import jp.mimamori.print.Words;

/**
 * 連絡体制図 as the database froze it when a visit began (trigger {@code snapshot_takes_chart}, {@code
 * V33__second_waves_and_agreed_views.sql}).
 */
public final class FrozenChart {

  private static final Words WORDS = Words.of("jp.mimamori.contact.contacts");

  private FrozenChart() {}

  /** From the JSON that the database wrote. */
  public static ChartPaper read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject chart = reader.readObject();
      List<List<Line>> outside = new ArrayList<>();
      chart.getJsonArray("outside").getValuesAs(JsonObject.class).stream()
          .sorted(Comparator.comparing(FrozenChart::category))
          .forEach(contact -> outside.add(outside(outside.size() + 1, contact)));
      return new ChartPaper(
          chart.getString("institution"),
          ChartPaper.revision(
              chart.getString("institution"),
              chart.getInt("revision"),
              LocalDate.parse(chart.getString("revisedOn"))),
          chart.getJsonArray("people").getValuesAs(JsonObject.class).stream()
              .map(FrozenChart::inside)
              .toList(),
          outside);
    }
  }

  private static ContactCategory category(JsonObject contact) {
    return ContactCategory.valueOf(contact.getString("category"));
  }

  private static List<Line> inside(JsonObject person) {
    String deputy = word(person, "deputy");
    return List.of(
        new Line(
            "role",
            ContactChartDocument.roles(
                new ContactRoles().convertToEntityAttribute(word(person, "roles")))),
        new Line(
            "name", ContactChartDocument.joined(word(person, "title"), person.getString("name"))),
        new Line("phone", word(person, "phone")),
        new Line("phone", word(person, "mobile")),
        new Line("small", word(person, "email")),
        new Line("small", deputy == null ? null : WORDS.get("deputy", deputy)));
  }

  private static List<Line> outside(int order, JsonObject contact) {
    return Stream.concat(
            ChartPaper.called(
                order,
                category(contact),
                contact.getString("name"),
                word(contact, "detail"),
                word(contact, "phone")),
            ChartPaper.small(word(contact, "email"), word(contact, "hours"), word(contact, "note")))
        .toList();
  }

  private static String word(JsonObject json, String name) {
    return json.isNull(name) ? null : json.getString(name);
  }
}
