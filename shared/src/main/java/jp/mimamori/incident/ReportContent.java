package jp.mimamori.incident;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a report says. A field that says nothing means まだ分からない. Kept as plain JSON by the names of
 * the fields, so that classes may change and a report still reads the same.
 */
public final class ReportContent implements Serializable {

  private static final long serialVersionUID = 1L;

  public static final ReportContent NONE = new ReportContent(Map.of());

  private final EnumMap<ReportField, String> values = new EnumMap<>(ReportField.class);

  /**
   * @param typed a date as 2026-11-23, a choice by its name; blanks say nothing
   */
  public ReportContent(Map<ReportField, String> typed) {
    typed.forEach(
        (field, text) -> {
          if (text != null && !text.isBlank()) {
            values.put(field, normal(field, text.strip()));
          }
        });
  }

  private static String normal(ReportField field, String text) {
    return field.getInput() == ReportField.Input.TIME ? TypedTime.read(text) : text;
  }

  static ReportContent read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      EnumMap<ReportField, String> values = new EnumMap<>(ReportField.class);
      object.keySet().forEach(n -> values.put(ReportField.valueOf(n), object.getString(n)));
      return new ReportContent(values);
    }
  }

  /** As it is stored. */
  public String write() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    values.forEach((field, text) -> json.add(field.name(), text));
    return json.build().toString();
  }

  /** What is wrong with it; what is missing never is. */
  public Map<ReportField, FieldFault> faults(LocalDate today) {
    EnumMap<ReportField, FieldFault> faults = new EnumMap<>(ReportField.class);
    values.forEach(
        (field, text) -> {
          FieldFault fault = fault(field, text, today);
          if (fault != null) {
            faults.put(field, fault);
          }
        });
    return faults;
  }

  private static FieldFault fault(ReportField field, String text, LocalDate today) {
    return switch (field.getInput()) {
      case LINE, TEXT ->
          text.codePointCount(0, text.length()) > field.getLongest() ? FieldFault.TOO_LONG : null;
      case DATE -> LocalDate.parse(text).isAfter(today) ? FieldFault.DATE_IN_FUTURE : null;
      case TIME -> TypedTime.isTime(text) ? null : FieldFault.NO_SUCH_TIME;
      case CHOICE -> field.choice(text) == null ? FieldFault.NO_SUCH_CHOICE : null;
    };
  }

  /** Fields of which this says something else, in the order of the form. */
  public List<ReportField> changedSince(ReportContent before) {
    return Stream.of(ReportField.values())
        .filter(field -> !Objects.equals(of(field), before.of(field)))
        .toList();
  }

  /** As stored; null for まだ分からない. */
  public String of(ReportField field) {
    return values.get(field);
  }

  public IncidentType type() {
    return (IncidentType) ReportField.TYPE.choice(of(ReportField.TYPE));
  }

  public CareEffect care() {
    return (CareEffect) ReportField.CARE.choice(of(ReportField.CARE));
  }

  public NetworkCut network() {
    return (NetworkCut) ReportField.NETWORK.choice(of(ReportField.NETWORK));
  }

  public Likelihood personalData() {
    return (Likelihood) ReportField.PERSONAL_DATA.choice(of(ReportField.PERSONAL_DATA));
  }

  /** 知った日, or null. */
  public LocalDate noticedOn() {
    String day = of(ReportField.NOTICED_ON);
    return day == null ? null : LocalDate.parse(day);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReportContent that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
