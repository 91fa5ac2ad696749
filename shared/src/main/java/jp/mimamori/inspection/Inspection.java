package jp.mimamori.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.tenancy.Ids;

/**
 * 立入検査 of one institution, as the health center keeps it for itself: the institution sees letters,
 * never this.
 */
@Entity
@Table(name = "inspection")
public class Inspection {

  /** Longest texts, in characters. */
  static final int TIME_MAX = 40;

  static final int OFFICERS_MAX = 200;
  static final int NOTE_MAX = 1000;

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  private int number;

  @Enumerated(EnumType.STRING)
  private InspectionState state = InspectionState.PLANNED;

  private String reasons;

  @Column(name = "visit_on")
  private LocalDate visitOn;

  @Column(name = "visit_time")
  private String visitTime;

  private String officers;
  private String note;

  @Column(name = "visited_on")
  private LocalDate visitedOn;

  @Column(name = "reported_on")
  private LocalDate reportedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  /** The planned day; a day that never comes where there is none. Kept by the database. */
  @Column(name = "place_on", insertable = false, updatable = false)
  private LocalDate placeOn;

  protected Inspection() {}

  /**
   * @param number of the institution in the year, from 1
   */
  Inspection(
      Institution institution, FiscalYear year, int number, Collection<SelectionReason> reasons) {
    this.institutionId = institution.getId();
    this.healthCenterCode = institution.getHealthCenterCode();
    this.kind = institution.getKind();
    this.fiscalYear = year.year();
    this.number = number;
    this.reasons =
        EnumSet.copyOf(reasons).stream().map(Enum::name).collect(Collectors.joining(","));
  }

  /** A visit that took place before inspections were kept here. */
  static Inspection earlier(Institution institution, LocalDate on, int number) {
    Inspection visit =
        new Inspection(
            institution, FiscalYear.of(on), number, Set.of(SelectionReason.OWN_JUDGEMENT));
    visit.visitOn = on;
    visit.visitedOn = on;
    visit.closedOn = on;
    visit.state = InspectionState.CLOSED;
    return visit;
  }

  /**
   * Until the visit.
   *
   * @throws InspectionRefusedException for a day outside the year, texts that are too long, or
   *     after the visit
   */
  void plan(VisitPlan plan) {
    refuse(!isBeforeVisit(), InspectionFault.NO_LONGER_POSSIBLE);
    refuse(plan.on() != null && !year().contains(plan.on()), InspectionFault.DATE_OUTSIDE_YEAR);
    refuse(
        isLonger(plan.time(), TIME_MAX)
            || isLonger(plan.officers(), OFFICERS_MAX)
            || isLonger(plan.note(), NOTE_MAX),
        InspectionFault.TEXT_TOO_LONG);
    refuse(state == InspectionState.NOTIFIED && plan.on() == null, InspectionFault.DATE_MISSING);
    visitOn = plan.on();
    visitTime = plan.time();
    officers = plan.officers();
    note = plan.note();
  }

  /** 実施通知 or a change of the day. */
  void announce() {
    refuse(!isBeforeVisit(), InspectionFault.NO_LONGER_POSSIBLE);
    refuse(visitOn == null, InspectionFault.DATE_MISSING);
    state = InspectionState.NOTIFIED;
  }

  /** Announced or not. */
  void visit(LocalDate today) {
    refuse(!isBeforeVisit(), InspectionFault.NO_LONGER_POSSIBLE);
    state = InspectionState.VISITED;
    visitedOn = today;
  }

  void report(LocalDate today) {
    refuse(state != InspectionState.VISITED, InspectionFault.NO_LONGER_POSSIBLE);
    state = InspectionState.REPORTED;
    reportedOn = today;
  }

  /**
   * @param results as told to the institution
   */
  void close(Collection<ItemResult> results, LocalDate today) {
    refuse(state != InspectionState.REPORTED, InspectionFault.NO_LONGER_POSSIBLE);
    refuse(!results.stream().allMatch(ItemResult::isSettled), InspectionFault.NOT_SETTLED);
    state = InspectionState.CLOSED;
    closedOn = today;
  }

  void cancel() {
    refuse(!isBeforeVisit(), InspectionFault.NO_LONGER_POSSIBLE);
    state = InspectionState.CANCELLED;
  }

  /** Whether the plan says something else than the institution was told last. */
  public boolean differsFrom(InspectionLetter told) {
    return told != null
        && !(Objects.equals(told.getVisitOn(), visitOn)
            && Objects.equals(told.getVisitTime(), visitTime));
  }

  public boolean isBeforeVisit() {
    return state == InspectionState.PLANNED || state == InspectionState.NOTIFIED;
  }

  static boolean isLonger(String text, int max) {
    return text != null && text.codePointCount(0, text.length()) > max;
  }

  static void refuse(boolean isSo, InspectionFault fault) {
    if (isSo) {
      throw new InspectionRefusedException(fault);
    }
  }

  public FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  public Long getId() {
    return id;
  }

  /** Counts the changes; a form carries it along to notice a change made meanwhile. */
  public int getVersion() {
    return version;
  }

  public long getInstitutionId() {
    return institutionId;
  }

  public String getHealthCenterCode() {
    return healthCenterCode;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  /** 1 for the first one of the institution in the year. */
  public int getNumber() {
    return number;
  }

  public InspectionState getState() {
    return state;
  }

  /** The strongest first. */
  public List<SelectionReason> getReasons() {
    return Stream.of(reasons.split(",")).map(SelectionReason::valueOf).sorted().toList();
  }

  /** Null while no day is set. */
  public LocalDate getVisitOn() {
    return visitOn;
  }

  /** In words, or null. */
  public String getVisitTime() {
    return visitTime;
  }

  /** 担当職員, or null. */
  public String getOfficers() {
    return officers;
  }

  /** For the office alone, or null. */
  public String getNote() {
    return note;
  }

  /** The day of the visit; null before. */
  public LocalDate getVisitedOn() {
    return visitedOn;
  }

  public LocalDate getReportedOn() {
    return reportedOn;
  }

  public LocalDate getClosedOn() {
    return closedOn;
  }

  LocalDate placeOn() {
    return placeOn;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Inspection that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
