package jp.mimamori.oversightportal.audit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.identity.OfficerRole;
import jp.mimamori.law.Wareki;
import jp.mimamori.organization.HealthCenter.PrefectureView;
import jp.mimamori.oversight.OfficerAct;
import jp.mimamori.oversight.OfficerActRow;
import jp.mimamori.ui.Functions;

/** An act of an officer, in words. */
public final class ActLine {

  private final OfficerActRow row;
  private final Map<String, String> healthCenters;
  private final List<Fact> facts = new ArrayList<>();

  /**
   * @param healthCenters names by code
   */
  ActLine(OfficerActRow row, Map<String, String> healthCenters) {
    this.row = row;
    this.healthCenters = healthCenters;
    if (getAct().getDetail() != null) {
      try (JsonReader reader = Json.createReader(new StringReader(getAct().getDetail()))) {
        tell(reader.readObject());
      }
    }
  }

  private void tell(JsonObject detail) {
    switch (getAct().getAction()) {
      case ASSIGN_OFFICER, END_ASSIGNMENT -> {
        JsonObject after = detail.getJsonObject("after");
        add("name", after.getString("name"));
        add("post", post(after));
        add("validFrom", day(after.getString("validFrom")));
        add("validTo", day(after.getString("validTo", null)));
      }
      case HAND_OVER -> {
        JsonArray ended = detail.getJsonArray("before");
        JsonArray begun = detail.getJsonArray("after");
        add("name", ended.isEmpty() ? null : ended.getJsonObject(0).getString("name"));
        add("successor", begun.isEmpty() ? null : begun.getJsonObject(0).getString("name"));
        add("post", posts(begun));
        add("validFrom", day(getAct().getObject()));
      }
      case EXPORT_INSTITUTIONS, EXPORT_RECIPIENTS ->
          add("rows", String.valueOf(detail.getInt("rows")));
      case SET_PREFECTURE_VIEW -> {
        String code = getAct().getObject();
        add("center", healthCenters.getOrDefault(code, code));
        add("view", Functions.term(PrefectureView.valueOf(detail.getString("after"))));
      }
      case AIM_ADVISORY, SEND_ADVISORY, EXPORT_ADVISORY -> {
        add("products", detail.getString("products"));
        add("rows", String.valueOf(detail.getInt("rows")));
      }
      default -> {
        // the action and the institution say it all
      }
    }
  }

  private void add(String key, String value) {
    if (value != null && !value.isEmpty()) {
      facts.add(new Fact(key, value));
    }
  }

  private static String day(String date) {
    return date == null ? null : Wareki.date(LocalDate.parse(date));
  }

  private String posts(JsonArray assignments) {
    return assignments.getValuesAs(JsonObject.class).stream()
        .map(this::post)
        .collect(Collectors.joining("、"));
  }

  /** Such as 県央保健所 担当職員; the prefecture's own posts by the role alone. */
  private String post(JsonObject assignment) {
    String code = assignment.getString("healthCenter", null);
    String role = Functions.term(OfficerRole.valueOf(assignment.getString("role")));
    return code == null ? role : healthCenters.getOrDefault(code, code) + "　" + role;
  }

  public OfficerAct getAct() {
    return row.getAct();
  }

  /** Null where none was concerned, and where the prefecture sees figures only. */
  public String getInstitutionName() {
    return row.getInstitutionName();
  }

  public List<Fact> getFacts() {
    return facts;
  }
}
