package jp.mimamori.casefile;

import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.incident.CareEffect;
import jp.mimamori.incident.IncidentState;
import jp.mimamori.incident.IncidentType;
import jp.mimamori.incident.ReportStage;
import jp.mimamori.organization.ContactRow;

/** An incident in a list, and the institution to be called. */
public final class IncidentRow extends ContactRow {

  private final IncidentStanding standing;
  private final IncidentPlace place;
  private final LocalDate today;

  /**
   * @param columns as {@link IncidentQueries} asks for them
   */
  IncidentRow(Object[] columns, String municipality, IncidentSort sort, LocalDate today) {
    super(columns, municipality);
    this.standing = (IncidentStanding) columns[OWN];
    this.place = sort.place(standing);
    this.today = today;
  }

  public long getIncidentId() {
    return standing.getId();
  }

  public String getHealthCenterCode() {
    return standing.getHealthCenterCode();
  }

  public CaseState getCaseState() {
    return standing.getCaseState();
  }

  public IncidentState getIncidentState() {
    return standing.getIncidentState();
  }

  /** Of the last report; null before the first one. */
  public ReportStage getStage() {
    return standing.getStage();
  }

  /** Null while nobody knows; so below. */
  public IncidentType getType() {
    return standing.getType();
  }

  public CareEffect getCare() {
    return standing.getCare();
  }

  public Instant getBegunAt() {
    return standing.getBegunAt();
  }

  public Instant getNewsAt() {
    return standing.getNewsAt();
  }

  /** The office's own next deadline, or null. */
  public LocalDate getDueOn() {
    return standing.getDueOn();
  }

  public boolean isOverdue() {
    return getDueOn() != null && getDueOn().isBefore(today);
  }

  public boolean isOpen() {
    return standing.isOpen();
  }

  /** In the order in which the list was asked for. */
  public IncidentPlace getPlace() {
    return place;
  }
}
