package jp.mimamori.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.Ids;

/**
 * インシデント対応記録 of one incident. It belongs to the offices that watch the institution, which has no
 * view of it.
 */
@Entity
@Table(name = "incident_case")
public class IncidentCase {

  /** Longest texts, in characters. */
  static final int TEXT_MAX = 4000;

  static final int RESULT_MAX = 2000;

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "incident_id")
  private long incidentId;

  @Enumerated(EnumType.STRING)
  private CaseState state = CaseState.RECEIVED;

  private String damage;
  private String response;
  private String recovery;
  private String prevention;

  @Column(name = "told_ministry_on")
  private LocalDate toldMinistryOn;

  private String result;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "office_name")
  private String officeName;

  @Column(name = "kept_at")
  private Instant keptAt;

  @Column(name = "kept_by")
  private String keptBy;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  protected IncidentCase() {}

  /** 受付. */
  IncidentCase(long institutionId, long incidentId, Actor by, Instant at) {
    this.institutionId = institutionId;
    this.incidentId = incidentId;
    this.receivedAt = at;
    this.receivedBy = by.name();
    this.officeName = by.post();
    kept(by, at);
  }

  private void kept(Actor by, Instant at) {
    keptAt = at;
    keptBy = by.name();
  }

  /**
   * Writes what was examined so far; from then on the office responds.
   *
   * @param texts by heading; blanks say nothing
   * @param toldMinistry the day of the report to the ministry, or null
   * @return the headings that say something else now
   * @throws CaseRefusedException for texts that are too long, a report in the future, or a closed
   *     case
   */
  Set<CaseHeading> write(
      Map<CaseHeading, String> texts,
      LocalDate toldMinistry,
      LocalDate today,
      Actor by,
      Instant at) {
    CaseRefusedException.refuseIf(isClosed(), CaseFault.NO_LONGER_POSSIBLE);
    Map<CaseHeading, String> tidy = new EnumMap<>(CaseHeading.class);
    texts.forEach((heading, text) -> tidy.put(heading, tidy(text)));
    Set<CaseFault> faults = EnumSet.noneOf(CaseFault.class);
    tidy.forEach(
        (heading, text) -> {
          if (isLonger(text, TEXT_MAX)) {
            faults.add(heading.tooLong());
          }
        });
    if (toldMinistry != null && toldMinistry.isAfter(today)) {
      faults.add(CaseFault.DATE_IN_FUTURE);
    }
    CaseRefusedException.refuse(faults);
    Set<CaseHeading> changed =
        Stream.of(CaseHeading.values())
            .filter(heading -> !Objects.equals(text(heading), tidy.get(heading)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseHeading.class)));
    damage = tidy.get(CaseHeading.DAMAGE);
    response = tidy.get(CaseHeading.RESPONSE);
    recovery = tidy.get(CaseHeading.RECOVERY);
    prevention = tidy.get(CaseHeading.PREVENTION);
    toldMinistryOn = toldMinistry;
    state = CaseState.RESPONDING;
    kept(by, at);
    return changed;
  }

  /**
   * 完了.
   *
   * @param wasNone whether the institution withdrew it: then there is nothing to examine
   * @param notes all that there are
   * @throws CaseRefusedException while a heading is empty or a deadline of the office's own is
   *     open, or without a result
   */
  void close(
      String how,
      boolean wasNone,
      Collection<CaseNote> notes,
      LocalDate today,
      Actor by,
      Instant at) {
    CaseRefusedException.refuseIf(isClosed(), CaseFault.NO_LONGER_POSSIBLE);
    String tidy = tidy(how);
    Set<CaseFault> faults = EnumSet.noneOf(CaseFault.class);
    if (tidy == null) {
      faults.add(CaseFault.RESULT_MISSING);
    } else if (isLonger(tidy, RESULT_MAX)) {
      faults.add(CaseFault.RESULT_TOO_LONG);
    }
    if (!wasNone && Stream.of(CaseHeading.values()).anyMatch(h -> text(h) == null)) {
      faults.add(CaseFault.HEADING_MISSING);
    }
    if (notes.stream().anyMatch(CaseNote::isToDo)) {
      faults.add(CaseFault.DEADLINE_OPEN);
    }
    CaseRefusedException.refuse(faults);
    result = tidy;
    closedOn = today;
    state = CaseState.CLOSED;
    kept(by, at);
  }

  /** Something came up again; the result so far stays to be written on. */
  void reopen(Actor by, Instant at) {
    CaseRefusedException.refuseIf(!isClosed(), CaseFault.NO_LONGER_POSSIBLE);
    closedOn = null;
    state = CaseState.RESPONDING;
    kept(by, at);
  }

  static String tidy(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  static boolean isLonger(String text, int max) {
    return text != null && text.codePointCount(0, text.length()) > max;
  }

  public Long getId() {
    return id;
  }

  /**
   * Counts the changes, notes among them; a form carries it along to notice a change made
   * meanwhile.
   */
  public int getVersion() {
    return version;
  }

  /** Tells the texts that stand here from earlier and later ones, whatever was noted meanwhile. */
  public long getStamp() {
    return keptAt.toEpochMilli();
  }

  long getInstitutionId() {
    return institutionId;
  }

  long getIncidentId() {
    return incidentId;
  }

  public CaseState getState() {
    return state;
  }

  public boolean isClosed() {
    return state == CaseState.CLOSED;
  }

  /**
   * The state as the office has to see it.
   *
   * @param newsAt when the institution told something last
   */
  CaseState stateAfter(Instant newsAt) {
    // nothing is written into a closed one, so it was closed when it was kept last
    return isClosed() && newsAt.isAfter(keptAt) ? CaseState.CLOSED_WITH_NEWS : state;
  }

  /** Null while nothing is written. */
  public String text(CaseHeading heading) {
    return switch (heading) {
      case DAMAGE -> damage;
      case RESPONSE -> response;
      case RECOVERY -> recovery;
      case PREVENTION -> prevention;
    };
  }

  /** The day of the report to the ministry, or null. */
  public LocalDate getToldMinistryOn() {
    return toldMinistryOn;
  }

  /** Null until it was closed once. */
  public String getResult() {
    return result;
  }

  public Instant getReceivedAt() {
    return receivedAt;
  }

  public String getReceivedBy() {
    return receivedBy;
  }

  /** The office that took it over. */
  public String getOfficeName() {
    return officeName;
  }

  public Instant getKeptAt() {
    return keptAt;
  }

  /** Who wrote last. */
  public String getKeptBy() {
    return keptBy;
  }

  public LocalDate getClosedOn() {
    return closedOn;
  }
}
