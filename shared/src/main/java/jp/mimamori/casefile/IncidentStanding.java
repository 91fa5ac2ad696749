package jp.mimamori.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.incident.CareEffect;
import jp.mimamori.incident.IncidentState;
import jp.mimamori.incident.IncidentType;
import jp.mimamori.incident.ReportStage;

/**
 * What lists and figures of incidents show, narrow and sort by, on both sides: the institution's
 * report and the office's case file. Kept by the database.
 */
@Entity
@Table(name = "incident_standing")
class IncidentStanding {

  @Id private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "prefecture_code")
  private String prefectureCode;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  /** That of the health center while somebody has something to do; else null. */
  @Column(name = "open_center")
  private String openCenter;

  @Enumerated(EnumType.STRING)
  @Column(name = "case_state")
  private CaseState caseState;

  @Enumerated(EnumType.STRING)
  @Column(name = "incident_state")
  private IncidentState incidentState;

  @Enumerated(EnumType.STRING)
  private ReportStage stage;

  @Enumerated(EnumType.STRING)
  private IncidentType type;

  @Enumerated(EnumType.STRING)
  private CareEffect care;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "news_at")
  private Instant newsAt;

  @Column(name = "due_on")
  private LocalDate dueOn;

  protected IncidentStanding() {}

  Long getId() {
    return id;
  }

  long getInstitutionId() {
    return institutionId;
  }

  String getHealthCenterCode() {
    return healthCenterCode;
  }

  CaseState getCaseState() {
    return caseState == CaseState.CLOSED && isOpen() ? CaseState.CLOSED_WITH_NEWS : caseState;
  }

  IncidentState getIncidentState() {
    return incidentState;
  }

  ReportStage getStage() {
    return stage;
  }

  IncidentType getType() {
    return type;
  }

  CareEffect getCare() {
    return care;
  }

  Instant getBegunAt() {
    return begunAt;
  }

  /** When the institution told something last: a report, a withdrawal, or that it began. */
  Instant getNewsAt() {
    return newsAt;
  }

  /** The first day until which the office has something to do; null for none. */
  LocalDate getDueOn() {
    return dueOn;
  }

  boolean isOpen() {
    return openCenter != null;
  }
}
