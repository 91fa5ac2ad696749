package jp.mimamori.tenantportal.backup;

import java.io.Serializable;
import java.time.LocalDate;
import jp.mimamori.backup.BackupDetails;
import jp.mimamori.backup.BackupFrequency;
import jp.mimamori.backup.SystemBackup;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.setup.PlainAnswer;

/** What a person enters about a backup. */
public class BackupForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What was entered is no number: refused beside the field. */
  private static final int UNREADABLE = -1;

  private String systemId;
  private String target;
  private BackupFrequency frequency;
  private String method;
  private String medium;
  private String generations;
  private PlainAnswer offline;
  private String place;
  private String keeper;
  private LocalDate takenOn;
  private LocalDate restoreTestedOn;
  private String restoreResult;
  private String procedurePlace;

  BackupForm() {}

  BackupForm(SystemBackup backup) {
    systemId = text(backup.getSystemId());
    target = backup.getTarget();
    frequency = backup.getFrequency();
    method = backup.getMethod();
    medium = backup.getMedium();
    generations = text(backup.getGenerations());
    offline = backup.getOffline();
    place = backup.getPlace();
    keeper = backup.getKeeper();
    takenOn = backup.getTakenOn();
    restoreTestedOn = backup.getRestoreTestedOn();
    restoreResult = backup.getRestoreResult();
    procedurePlace = backup.getProcedurePlace();
  }

  private static String text(Number number) {
    return number == null ? null : number.toString();
  }

  BackupDetails details() {
    return new BackupDetails(
        IdParameter.orNull(systemId),
        target,
        frequency,
        method,
        medium,
        generationCount(),
        offline,
        place,
        keeper,
        takenOn,
        restoreTestedOn,
        restoreResult,
        procedurePlace);
  }

  private Integer generationCount() {
    if (generations == null || generations.isBlank()) {
      return null;
    }
    Long count = IdParameter.orNull(generations.strip());
    return count == null || count > Integer.MAX_VALUE ? UNREADABLE : count.intValue();
  }

  public String getSystemId() {
    return systemId;
  }

  public void setSystemId(String systemId) {
    this.systemId = systemId;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }

  public BackupFrequency getFrequency() {
    return frequency;
  }

  public void setFrequency(BackupFrequency frequency) {
    this.frequency = frequency;
  }

  public String getMethod() {
    return method;
  }

  public void setMethod(String method) {
    this.method = method;
  }

  public String getMedium() {
    return medium;
  }

  public void setMedium(String medium) {
    this.medium = medium;
  }

  public String getGenerations() {
    return generations;
  }

  public void setGenerations(String generations) {
    this.generations = generations;
  }

  public PlainAnswer getOffline() {
    return offline;
  }

  public void setOffline(PlainAnswer offline) {
    this.offline = offline;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getKeeper() {
    return keeper;
  }

  public void setKeeper(String keeper) {
    this.keeper = keeper;
  }

  public LocalDate getTakenOn() {
    return takenOn;
  }

  public void setTakenOn(LocalDate takenOn) {
    this.takenOn = takenOn;
  }

  public LocalDate getRestoreTestedOn() {
    return restoreTestedOn;
  }

  public void setRestoreTestedOn(LocalDate restoreTestedOn) {
    this.restoreTestedOn = restoreTestedOn;
  }

  public String getRestoreResult() {
    return restoreResult;
  }

  public void setRestoreResult(String restoreResult) {
    this.restoreResult = restoreResult;
  }

  public String getProcedurePlace() {
    return procedurePlace;
  }

  public void setProcedurePlace(String procedurePlace) {
    this.procedurePlace = procedurePlace;
  }
}
