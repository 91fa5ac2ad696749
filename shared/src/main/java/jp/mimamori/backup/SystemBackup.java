package jp.mimamori.backup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.setup.PlainAnswer;
import jp.mimamori.tenancy.TenantOwned;

/** One way in which data are copied. Taken out of use, never deleted. */
@Entity
@Table(name = "system_backup")
public class SystemBackup extends TenantOwned {

  @Column(name = "system_id")
  private Long systemId;

  private String target;

  @Enumerated(EnumType.STRING)
  private BackupFrequency frequency;

  private String method;
  private String medium;
  private Integer generations;

  @Enumerated(EnumType.STRING)
  private PlainAnswer offline;

  private String place;
  private String keeper;

  @Column(name = "taken_on")
  private LocalDate takenOn;

  @Column(name = "restore_tested_on")
  private LocalDate restoreTestedOn;

  @Column(name = "restore_result")
  private String restoreResult;

  @Column(name = "procedure_place")
  private String procedurePlace;

  @Column(name = "retired_on")
  private LocalDate retiredOn;

  protected SystemBackup() {}

  /**
   * @param details without faults
   */
  public SystemBackup(BackupDetails details) {
    write(details);
  }

  final void write(BackupDetails details) {
    systemId = details.systemId();
    target = details.target();
    frequency = details.frequency();
    method = details.method();
    medium = details.medium();
    generations = details.generations();
    offline = details.offline();
    place = details.place();
    keeper = details.keeper();
    takenOn = details.takenOn();
    restoreTestedOn = details.restoreTestedOn();
    restoreResult = details.restoreResult();
    procedurePlace = details.procedurePlace();
  }

  void retire(LocalDate firstDayWithout) {
    retiredOn = firstDayWithout;
  }

  /** Every rule, in their order. */
  public List<RuleFinding> findings(LocalDate today) {
    return List.of(
        new RuleFinding(BackupRule.GENERATIONS, generationsState(), null),
        new RuleFinding(BackupRule.OFFLINE, state(offline), null),
        aged(BackupRule.TAKEN, takenOn, BackupRule.LOOK_EVERY_DAYS, today),
        aged(BackupRule.RESTORE_TEST, restoreTestedOn, BackupRule.TEST_EVERY_DAYS, today));
  }

  private RuleState generationsState() {
    if (generations == null) {
      return RuleState.UNKNOWN;
    }
    return generations >= BackupRule.GENERATIONS_WANTED ? RuleState.KEPT : RuleState.BROKEN;
  }

  private static RuleState state(PlainAnswer answer) {
    return switch (answer) {
      case YES -> RuleState.KEPT;
      case NO -> RuleState.BROKEN;
      case UNKNOWN -> RuleState.UNKNOWN;
    };
  }

  private static RuleFinding aged(BackupRule rule, LocalDate seen, int days, LocalDate today) {
    if (seen == null) {
      return new RuleFinding(rule, RuleState.UNKNOWN, null);
    }
    LocalDate due = seen.plusDays(days);
    return new RuleFinding(rule, due.isBefore(today) ? RuleState.STALE : RuleState.KEPT, due);
  }

  /** What an attack on the network tonight would leave of it. */
  public Loss lossTonight(LocalDate today) {
    return switch (offline) {
      case NO -> Loss.EVERYTHING;
      case UNKNOWN -> Loss.UNKNOWN;
      case YES -> takenOn == null ? Loss.UNKNOWN : Loss.since(takenOn, today);
    };
  }

  /** Null if it is of no system of the register. */
  public Long getSystemId() {
    return systemId;
  }

  /** Which data, in the institution's words. */
  public String getTarget() {
    return target;
  }

  public BackupFrequency getFrequency() {
    return frequency;
  }

  public String getMethod() {
    return method;
  }

  public String getMedium() {
    return medium;
  }

  /** 世代; null while nobody knows. */
  public Integer getGenerations() {
    return generations;
  }

  /** Whether a copy is off the network. */
  public PlainAnswer getOffline() {
    return offline;
  }

  public String getPlace() {
    return place;
  }

  /** Who looks after it. */
  public String getKeeper() {
    return keeper;
  }

  /** Of the last copy that somebody saw to be there, or null. */
  public LocalDate getTakenOn() {
    return takenOn;
  }

  public LocalDate getRestoreTestedOn() {
    return restoreTestedOn;
  }

  public String getRestoreResult() {
    return restoreResult;
  }

  /** Where 復旧手順書 is kept. */
  public String getProcedurePlace() {
    return procedurePlace;
  }

  /** First day without it, or null. */
  public LocalDate getRetiredOn() {
    return retiredOn;
  }
}
