package jp.mimamori.vendorform;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.mimamori.law.Wareki;

/**
 * What was typed into a form, as it was typed: also what is not right yet.
 *
 * @param answeredBy name of the person who answers
 * @param confirmedOn 確認日, for all items
 * @param entries by item id
 */
public record FormDraft(String answeredBy, String confirmedOn, Map<String, Entry> entries) {

  /** Longer input is no answer any more, and is cut. */
  private static final int LONGEST = 4000;

  private static final String ANSWERED_BY = "answeredBy";
  private static final String CONFIRMED_ON = "confirmedOn";
  private static final String VALUE = "value";
  private static final String TARGET_ON = "targetOn";
  private static final String REMARKS = "remarks";

  /** Of one item; an empty text where nothing was typed. */
  public record Entry(String value, String targetOn, String remarks) {

    static final Entry EMPTY = new Entry("", "", "");
  }

  public FormDraft {
    entries = Map.copyOf(entries);
  }

  /** A form on which no name stands yet, dated today. */
  static FormDraft begun(LocalDate today, Map<String, Entry> entries) {
    return new FormDraft("", Wareki.date(today), entries);
  }

  /**
   * Reads the fields of the page: {@code answeredBy}, {@code confirmedOn}, and for each item {@code
   * value-…}, {@code targetOn-…}, {@code remarks-…}.
   */
  public static FormDraft typed(UnaryOperator<String> fields, Collection<String> itemIds) {
    UnaryOperator<String> text = name -> cut(fields.apply(name));
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (String id : itemIds) {
      entries.put(
          id,
          new Entry(
              text.apply(VALUE + "-" + id),
              text.apply(TARGET_ON + "-" + id),
              text.apply(REMARKS + "-" + id)));
    }
    return new FormDraft(text.apply(ANSWERED_BY), text.apply(CONFIRMED_ON), entries);
  }

  private static String cut(String text) {
    if (text == null) {
      return "";
    }
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** Of an item; empty for one that is not in it. */
  public Entry entry(String itemId) {
    return entries.getOrDefault(itemId, Entry.EMPTY);
  }

  /** As it is kept. */
  public String toJson() {
    JsonObjectBuilder items = Json.createObjectBuilder();
    entries.forEach(
        (id, entry) ->
            items.add(
                id,
                Json.createObjectBuilder()
                    .add(VALUE, entry.value())
                    .add(TARGET_ON, entry.targetOn())
                    .add(REMARKS, entry.remarks())));
    return Json.createObjectBuilder()
        .add(ANSWERED_BY, answeredBy)
        .add(CONFIRMED_ON, confirmedOn)
        .add("items", items)
        .build()
        .toString();
  }

  static FormDraft fromJson(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject draft = reader.readObject();
      JsonObject items = draft.getJsonObject("items");
      Map<String, Entry> entries = new LinkedHashMap<>();
      for (String id : items.keySet()) {
        JsonObject entry = items.getJsonObject(id);
        entries.put(
            id,
            new Entry(
                entry.getString(VALUE), entry.getString(TARGET_ON), entry.getString(REMARKS)));
      }
      return new FormDraft(draft.getString(ANSWERED_BY), draft.getString(CONFIRMED_ON), entries);
    }
  }
}
