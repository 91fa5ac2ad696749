package jp.mimamori.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.JapanTime;

/** A ransom note at 7:40 on 23 November 2026. */
final class IncidentFixture {

  static final Actor MANAGER = new Actor("sub-manager", "藤井 美咲", "STAFF");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Instant AT_SEVEN_FORTY =
      ZonedDateTime.of(2026, 11, 23, 7, 40, 0, 0, JapanTime.ZONE).toInstant();
  static final Instant LATER = AT_SEVEN_FORTY.plusSeconds(3600);

  private IncidentFixture() {}

  static Incident begun() {
    return new Incident(1, MANAGER, AT_SEVEN_FORTY);
  }

  static Incident reported(ReportContent content) {
    Incident incident = begun();
    incident.report(ReportStage.FIRST, 1, content, MANAGER, AT_SEVEN_FORTY);
    return incident;
  }

  static ReportContent ransom() {
    return content(ReportField.TYPE, "RANSOMWARE", ReportField.NOTICED_ON, "2026-11-23");
  }

  /** Fields and what they say, in turn. */
  static ReportContent content(Object... fieldsAndTexts) {
    Map<ReportField, String> values = new EnumMap<>(ReportField.class);
    for (int i = 0; i < fieldsAndTexts.length; i += 2) {
      values.put((ReportField) fieldsAndTexts[i], (String) fieldsAndTexts[i + 1]);
    }
    return new ReportContent(values);
  }
}
