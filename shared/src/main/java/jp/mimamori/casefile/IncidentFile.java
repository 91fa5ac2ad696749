package jp.mimamori.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.mimamori.incident.Incident;
import jp.mimamori.incident.IncidentEntry;
import jp.mimamori.incident.IncidentReport;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Institution;

/**
 * One incident as its officer sees it: what the institution reported, and the office's case file.
 */
public final class IncidentFile {

  private final Incident incident;
  private final List<IncidentReport> reports;
  private final List<IncidentEntry> entries;
  private final Institution institution;
  private final HealthCenter healthCenter;
  private final IncidentCase kept;
  private final List<CaseNote> notes;
  private final boolean mayKeep;

  IncidentFile(
      Incident incident,
      Institution institution,
      HealthCenter healthCenter,
      IncidentCase kept,
      List<CaseNote> notes,
      boolean mayKeep) {
    this.incident = incident;
    this.reports = List.copyOf(incident.getReports());
    this.entries = List.copyOf(incident.getEntries());
    this.institution = institution;
    this.healthCenter = healthCenter;
    this.kept = kept;
    this.notes = List.copyOf(notes);
    this.mayKeep = mayKeep;
  }

  public Incident getIncident() {
    return incident;
  }

  /** In the order in which they were sent. */
  public List<IncidentReport> getReports() {
    return reports;
  }

  /** What the institution wrote down about what it did, in the order in which it happened. */
  public List<IncidentEntry> getEntries() {
    return entries;
  }

  public Institution getInstitution() {
    return institution;
  }

  public HealthCenter getHealthCenter() {
    return healthCenter;
  }

  /** Null until somebody of the office takes the incident over. */
  public IncidentCase getKept() {
    return kept;
  }

  /** Of the case file's texts, as {@link IncidentCase#getStamp}; 0 where there is none. */
  public long getStamp() {
    return kept == null ? 0 : kept.getStamp();
  }

  public CaseState getCaseState() {
    return kept == null ? CaseState.UNRECEIVED : kept.stateAfter(getNewsAt());
  }

  /** When the institution told something last: a withdrawal, a report, or that it began. */
  public Instant getNewsAt() {
    return Stream.of(incident.getWithdrawnAt(), incident.getLastReportedAt(), incident.getBegunAt())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /** The newest come first. */
  public List<CaseNote> getNotes() {
    return notes;
  }

  /** Whether the officer may write in the case file. */
  public boolean isMayKeep() {
    return mayKeep;
  }

  /** What stands under a heading; null for nothing. */
  public String text(CaseHeading heading) {
    return kept == null ? null : kept.text(heading);
  }
}
