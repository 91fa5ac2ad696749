package jp.mimamori.submission;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForm.Group;
import jp.mimamori.checklist.OfficialForm.RoundCell;
import jp.mimamori.checklist.OfficialForm.Row;
import jp.mimamori.checklist.OfficialForm.Section;
import jp.mimamori.checklist.PaperEntry;

/**
 * Forms as text, to be kept for years: plain JSON with names of its own, so that classes may change
 * and a submission still reads the same.
 */
public final class Snapshot {

  private Snapshot() {}

  public static String write(List<OfficialForm> forms) {
    return array(forms, Snapshot::form).toString();
  }

  public static List<OfficialForm> read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return list(reader.readArray(), Snapshot::form);
    }
  }

  /** In lower-case hexadecimal. */
  public static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonObject form(OfficialForm form) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    put(json, "vendorId", form.vendorId());
    put(json, "title", form.title());
    put(json, "audience", form.audience());
    put(json, "fiscalYear", form.fiscalYear());
    put(json, "institutionName", form.institutionName());
    put(json, "vendorName", form.vendorName());
    put(json, "institutionKind", form.institutionKind());
    put(json, "institutionCode", form.institutionCode());
    put(json, "on", form.printedOn());
    put(json, "banner", form.banner());
    put(json, "rounds", form.rounds());
    put(json, "noInformationSystem", form.noInformationSystem());
    return json.add("sections", array(form.sections(), Snapshot::section)).build();
  }

  private static OfficialForm form(JsonObject json) {
    return new OfficialForm(
        json.getJsonNumber("vendorId").longValue(),
        text(json, "title"),
        text(json, "audience"),
        text(json, "fiscalYear"),
        text(json, "institutionName"),
        text(json, "vendorName"),
        text(json, "institutionKind"),
        text(json, "institutionCode"),
        date(json, "on"),
        text(json, "banner"),
        json.getInt("rounds"),
        json.getBoolean("noInformationSystem"),
        list(json.getJsonArray("sections"), Snapshot::section));
  }

  private static JsonObject section(Section section) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    put(json, "number", section.number());
    put(json, "title", section.title());
    return json.add("groups", array(section.groups(), Snapshot::group)).build();
  }

  private static Section section(JsonObject json) {
    return new Section(
        text(json, "number"),
        text(json, "title"),
        list(json.getJsonArray("groups"), Snapshot::group));
  }

  private static JsonObject group(Group group) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    put(json, "title", group.title());
    return json.add("rows", array(group.rows(), Snapshot::row)).build();
  }

  private static Group group(JsonObject json) {
    return new Group(text(json, "title"), list(json.getJsonArray("rows"), Snapshot::row));
  }

  private static JsonObject row(Row row) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    put(json, "item", row.itemId());
    put(json, "number", row.number());
    put(json, "text", row.text());
    put(json, "note", row.note());
    put(json, "gate", row.gate());
    return json.add("rounds", array(row.rounds(), Snapshot::round)).build();
  }

  private static Row row(JsonObject json) {
    return new Row(
        text(json, "item"),
        text(json, "number"),
        text(json, "text"),
        text(json, "note"),
        json.getBoolean("gate"),
        list(json.getJsonArray("rounds"), Snapshot::round));
  }

  private static JsonObject round(RoundCell round) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    put(json, "no", round.no());
    put(json, "confirmedOn", round.confirmedOn());
    put(json, "answer", round.answer().name());
    put(json, "targetOn", round.targetOn());
    put(json, "remarks", round.remarks());
    put(json, "answeredBy", round.answeredBy());
    if (round.vendorPaper()) {
      put(json, "vendorPaper", true);
    }
    if (round.paper() != null) {
      put(json, "office", round.paper().office());
      put(json, "paperOn", round.paper().paperOn());
    }
    return json.build();
  }

  private static RoundCell round(JsonObject json) {
    LocalDate paperOn = date(json, "paperOn");
    return new RoundCell(
        json.getInt("no"),
        date(json, "confirmedOn"),
        AnswerValue.valueOf(json.getString("answer")),
        date(json, "targetOn"),
        text(json, "remarks"),
        text(json, "answeredBy"),
        paperOn == null ? null : new PaperEntry(text(json, "office"), paperOn),
        json.getBoolean("vendorPaper", false));
  }

  /** What is null is left out. */
  private static void put(JsonObjectBuilder json, String name, Object value) {
    if (value instanceof Boolean flag) {
      json.add(name, flag);
    } else if (value instanceof Number number) {
      json.add(name, number.longValue());
    } else if (value != null) {
      json.add(name, value.toString());
    }
  }

  private static String text(JsonObject json, String name) {
    return json.getString(name, null);
  }

  private static LocalDate date(JsonObject json, String name) {
    String date = text(json, name);
    return date == null ? null : LocalDate.parse(date);
  }

  private static <T> JsonArray array(List<T> values, Function<T, JsonObject> write) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    values.stream().map(write).forEach(array::add);
    return array.build();
  }

  private static <T> List<T> list(JsonArray array, Function<JsonObject, T> read) {
    return array.stream().map(JsonValue::asJsonObject).map(read).toList();
  }
}
