package jp.mimamori.incident;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.BreachDeadlines;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.tenancy.TenantOwned;

/**
 * インシデント. Aggregate root of its reports and its chronology. It counts from the moment in which
 * somebody begins the first report; what the last report says of the main things is repeated here,
 * so that lists and counts of officers need no report.
 */
@Entity
@Table(name = "incident")
public class Incident extends TenantOwned {

  /** Longest reason of a withdrawal, in characters. */
  public static final int REASON_MAX = 1000;

  /** For how long after its beginning a first report is gone on with. */
  private static final Duration STILL_BEGINNING = Duration.ofHours(24);

  @Column(name = "fiscal_year")
  private int fiscalYear;

  private int number;

  @Enumerated(EnumType.STRING)
  private IncidentState state = IncidentState.BEGUN;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "begun_by_name")
  private String begunByName;

  @Column(name = "learned_on")
  private LocalDate learnedOn;

  @Enumerated(EnumType.STRING)
  private IncidentType type;

  @Enumerated(EnumType.STRING)
  private CareEffect care;

  @Enumerated(EnumType.STRING)
  private NetworkCut network;

  @Enumerated(EnumType.STRING)
  @Column(name = "personal_data")
  private Likelihood personalData;

  @Enumerated(EnumType.STRING)
  private ReportStage stage;

  @Column(name = "report_count")
  private int reportCount;

  @Column(name = "first_reported_at")
  private Instant firstReportedAt;

  @Column(name = "last_reported_at")
  private Instant lastReportedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by_name")
  private String withdrawnByName;

  @Column(name = "withdrawal_reason")
  private String withdrawalReason;

  @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<IncidentReport> reports = new ArrayList<>();

  @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
  private List<IncidentEntry> entries = new ArrayList<>();

  protected Incident() {}

  /**
   * Somebody begins the first report.
   *
   * @param number within the fiscal year, from 1
   */
  public Incident(int number, Actor by, Instant at) {
    LocalDate today = LocalDate.ofInstant(at, JapanTime.ZONE);
    this.fiscalYear = FiscalYear.of(today).year();
    this.number = number;
    this.begunByName = by.name();
    this.begunAt = at;
    this.learnedOn = today;
  }

  /**
   * Sends a report.
   *
   * @param reportNumber of this report: a second press, or a colleague's, does not report twice
   * @throws IncidentRefusedException if another report came first, or the stage does not fit
   * @throws ReportRefusedException if it says something that cannot be; what is missing never is a
   *     reason
   */
  public IncidentReport report(
      ReportStage reportStage, int reportNumber, ReportContent content, Actor by, Instant at) {
    refuse(reportNumber != reportCount + 1, IncidentFault.CHANGED_MEANWHILE);
    refuse(!allows(reportStage), IncidentFault.STAGE_UNSUITABLE);
    var faults = content.faults(LocalDate.ofInstant(at, JapanTime.ZONE));
    if (!faults.isEmpty()) {
      throw new ReportRefusedException(faults);
    }
    IncidentReport report = new IncidentReport(this, reportNumber, reportStage, content, by, at);
    reports.add(report);
    repeat(content);
    stage = reportStage;
    state = reportStage == ReportStage.FINAL ? IncidentState.FINISHED : IncidentState.REPORTED;
    reportCount = reportNumber;
    firstReportedAt = firstReportedAt == null ? at : firstReportedAt;
    lastReportedAt = at;
    return report;
  }

  private void repeat(ReportContent content) {
    learnedOn =
        content.noticedOn() == null
            ? LocalDate.ofInstant(begunAt, JapanTime.ZONE)
            : content.noticedOn();
    type = content.type();
    care = content.care();
    network = content.network();
    personalData = content.personalData();
  }

  /** Whether a report of a stage is next, or may be. A 確報 may be corrected by a further one. */
  public boolean allows(ReportStage reportStage) {
    return switch (reportStage) {
      case FIRST -> state == IncidentState.BEGUN;
      case FOLLOW_UP -> state == IncidentState.REPORTED;
      case FINAL -> state == IncidentState.REPORTED || state == IncidentState.FINISHED;
    };
  }

  /**
   * 取り下げ: it was a false alarm. It stays visible.
   *
   * @throws IncidentRefusedException without a reason, or if it is finished or withdrawn already
   */
  public void withdraw(String reason, Actor by, Instant at) {
    refuse(!isOpen(), IncidentFault.NO_LONGER_OPEN);
    String plain = reason == null ? "" : reason.strip();
    refuse(plain.isEmpty(), IncidentFault.REASON_MISSING);
    refuse(plain.codePointCount(0, plain.length()) > REASON_MAX, IncidentFault.REASON_TOO_LONG);
    state = IncidentState.WITHDRAWN;
    withdrawalReason = plain;
    withdrawnByName = by.name();
    withdrawnAt = at;
  }

  /**
   * Adds a line to the chronology.
   *
   * @throws EntryRefusedException with every fault
   * @throws IncidentRefusedException if it is withdrawn
   */
  public IncidentEntry note(EntryDetails details, Actor by, Instant at) {
    refuse(state == IncidentState.WITHDRAWN, IncidentFault.NO_LONGER_OPEN);
    List<EntryFault> faults = details.faults(LocalDate.ofInstant(at, JapanTime.ZONE));
    if (!faults.isEmpty()) {
      throw new EntryRefusedException(faults);
    }
    IncidentEntry entry = new IncidentEntry(this, details, by, at);
    entries.add(entry);
    return entry;
  }

  /**
   * Strikes a line out that is wrong; it stays readable. A second time changes nothing.
   *
   * @throws IncidentRefusedException if it is withdrawn
   * @throws NotFoundException if the chronology has no such line
   */
  public void strike(long entryId, Actor by, Instant at) {
    refuse(state == IncidentState.WITHDRAWN, IncidentFault.NO_LONGER_OPEN);
    IncidentEntry entry = entry(entryId);
    if (!entry.isStruck()) {
      entries.add(new IncidentEntry(this, entry, by, at));
    }
  }

  /**
   * A line of the chronology.
   *
   * @throws NotFoundException if it has no such line
   */
  public IncidentEntry entry(long entryId) {
    return getEntries().stream()
        .filter(e -> e.getId() == entryId)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no entry " + entryId));
  }

  private static void refuse(boolean isSo, IncidentFault fault) {
    if (isSo) {
      throw new IncidentRefusedException(fault);
    }
  }

  /**
   * By when 個人情報保護委員会 is told. Empty only where somebody said that no personal data are concerned,
   * or that there was no incident: 診療情報 are 要配慮個人情報, so one patient is enough.
   */
  public Optional<BreachDeadlines> deadlines() {
    return state == IncidentState.WITHDRAWN || personalData == Likelihood.NO
        ? Optional.empty()
        : Optional.of(new BreachDeadlines(learnedOn, type != null && type.isWrongful()));
  }

  /** The same one by one, with what the chronology tells to be done. */
  public List<Deadline> deadlineList() {
    boolean isFinal = isTold(PrivacyReport.FINAL);
    boolean isPrompt = isFinal || isTold(PrivacyReport.PROMPT);
    return deadlines()
        .map(
            days ->
                List.of(
                    Deadline.ofPrompt(days.promptPressesOn(), days.promptDueOn(), isPrompt),
                    Deadline.ofFinal(days.finalDueOn(), isFinal)))
        .orElse(List.of());
  }

  private boolean isTold(PrivacyReport report) {
    return getEntries().stream().anyMatch(e -> !e.isStruck() && e.getPrivacyReport() == report);
  }

  /**
   * What a report goes on from.
   *
   * @param reportNumber of the report, from 1: sent, or the next one
   * @return what the one before says; nothing before the first one
   * @throws NotFoundException if it is not the turn of that report yet
   */
  public ReportContent contentBefore(long reportNumber) {
    if (reportNumber < 1 || reportNumber > reports.size() + 1) {
      throw new NotFoundException("no report " + reportNumber);
    }
    return reportNumber == 1
        ? ReportContent.NONE
        : reports.get((int) reportNumber - 2).getContent();
  }

  /**
   * Whether its first report was begun a short while ago and not sent: a second press and a
   * colleague go on with it. What happens later is another incident.
   */
  public boolean isBeginning(Instant now) {
    return state == IncidentState.BEGUN && begunAt.isAfter(now.minus(STILL_BEGINNING));
  }

  /** Whether there is more to be reported. */
  public boolean isOpen() {
    return state == IncidentState.BEGUN || state == IncidentState.REPORTED;
  }

  public FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  /** 令和8年度 第1号. */
  public String getLabel() {
    return "%s 第%d号".formatted(year().label(), number);
  }

  /** Within the fiscal year, from 1. */
  public int getNumber() {
    return number;
  }

  public IncidentState getState() {
    return state;
  }

  public Instant getBegunAt() {
    return begunAt;
  }

  public String getBegunByName() {
    return begunByName;
  }

  /** 知った日; the day on which the first report was begun, until somebody says otherwise. */
  public LocalDate getLearnedOn() {
    return learnedOn;
  }

  /** Null while nobody knows; so below. */
  public IncidentType getType() {
    return type;
  }

  public CareEffect getCare() {
    return care;
  }

  public NetworkCut getNetwork() {
    return network;
  }

  public Likelihood getPersonalData() {
    return personalData;
  }

  /** Of the last report; null before the first. */
  public ReportStage getStage() {
    return stage;
  }

  public int getReportCount() {
    return reportCount;
  }

  /** Null before 第一報. */
  public Instant getFirstReportedAt() {
    return firstReportedAt;
  }

  public Instant getLastReportedAt() {
    return lastReportedAt;
  }

  /** Null unless it was withdrawn. */
  public Instant getWithdrawnAt() {
    return withdrawnAt;
  }

  public String getWithdrawnByName() {
    return withdrawnByName;
  }

  public String getWithdrawalReason() {
    return withdrawalReason;
  }

  /** In the order in which they were sent. */
  public List<IncidentReport> getReports() {
    return List.copyOf(reports);
  }

  /** By when they happened, those struck out too. */
  public List<IncidentEntry> getEntries() {
    return entries.stream()
        .filter(entry -> !entry.isStrike())
        .map(entry -> entry.with(entries))
        .sorted(IncidentEntry.IN_ORDER)
        .toList();
  }
}
