package jp.mimamori.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.incident.IncidentAct;
import jp.mimamori.incident.IncidentState;
import jp.mimamori.tenancy.OversightUseCase;
import jp.mimamori.tenancy.SecondTry;

/**
 * Keeps the case file of an incident: taken over, examined, noted, closed. Each method refuses an
 * incident of another jurisdiction with {@link NotFoundException}, and a city's case file to the
 * prefecture with {@link NotPermittedException}.
 */
@OversightUseCase
@SecondTry
public class KeepCase {

  @Inject private CurrentOfficer officer;
  @Inject private IncidentDesk desk;
  @Inject private CaseRepository cases;
  @Inject private Event<IncidentAct> acted;
  @Inject private Clock clock;

  /** For a form; the audit trail knows of the page that led to it. */
  @Permitted(Permission.KEEP_INCIDENT_CASE)
  public IncidentFile read(long incidentId) {
    return desk.openToKeep(incidentId);
  }

  /** 受付. Twice is once. */
  @Permitted(Permission.KEEP_INCIDENT_CASE)
  public void receive(long incidentId) {
    IncidentFile file = desk.openToKeep(incidentId);
    if (file.getKept() == null) {
      received(file);
    }
  }

  private IncidentCase received(IncidentFile file) {
    IncidentCase kept =
        new IncidentCase(
            file.getInstitution().getId(),
            file.getIncident().getId(),
            officer.actor(),
            clock.instant());
    cases.add(kept);
    tell(file, AuditAction.RECEIVE_INCIDENT, null);
    return kept;
  }

  /**
   * Writes the four headings; takes the incident over where nobody has yet.
   *
   * @param stamp of the case file as the form had it; 0 where there was none
   * @param toldMinistryOn the day of the report to the ministry, or null
   * @throws CaseRefusedException for texts that are too long, or if somebody wrote meanwhile
   */
  @Permitted(Permission.KEEP_INCIDENT_CASE)
  public void write(
      long incidentId, long stamp, Map<CaseHeading, String> texts, LocalDate toldMinistryOn) {
    IncidentFile file = desk.openToKeep(incidentId);
    CaseRefusedException.refuseIf(file.getStamp() != stamp, CaseFault.CHANGED_MEANWHILE);
    IncidentCase kept = file.getKept() == null ? received(file) : file.getKept();
    Instant now = clock.instant();
    Set<CaseHeading> changed =
        kept.write(texts, toldMinistryOn, LocalDate.now(clock), officer.actor(), now);
    JsonArrayBuilder headings = Json.createArrayBuilder();
    changed.forEach(heading -> headings.add(heading.name()));
    tell(
        file,
        AuditAction.KEEP_INCIDENT_CASE,
        Json.createObjectBuilder().add("headings", headings).build());
  }

  /**
   * Writes a call or a deadline down; takes the incident over where nobody has yet.
   *
   * @throws CaseRefusedException if it cannot be taken as it is
   */
  @Permitted(Permission.KEEP_INCIDENT_CASE)
  public void note(long incidentId, CaseNote.Command command) {
    LocalDate today = LocalDate.now(clock);
    CaseRefusedException.refuse(command.faults(today));
    IncidentFile file = desk.openToKeep(incidentId);
    IncidentCase kept = file.getKept() == null ? received(file) : file.getKept();
    cases.add(new CaseNote(kept, command, today, officer.actor(), clock.instant()));
    if (file.getKept() != null) {
      cases.touch(kept);
    }
    tell(
        file,
        AuditAction.NOTE_INCIDENT,
        Json.createObjectBuilder().add("means", command.means().name()).build());
  }

  /**
   * What was to be done is done.
   *
   * @throws NotFoundException if the case file has no such note
   */
  @Permitted(Permission.KEEP_INCIDENT_CASE)
  public void done(long incidentId, long noteId) {
    IncidentFile file = desk.openToKeep(incidentId);
    file.getNotes().stream()
        .filter(note -> note.getId() == noteId)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no note " + noteId))
        .done(officer.actor(), clock.instant());
    tell(file, AuditAction.NOTE_INCIDENT, Json.createObjectBuilder().add("done", true).build());
  }

  /**
   * 完了.
   *
   * @param version of the case file as the form had it
   * @param newsAt when the institution had told something last, as the form had it
   * @throws CaseRefusedException while something is missing, or if somebody wrote meanwhile, or the
   *     institution told something
   */
  @Permitted(Permission.KEEP_INCIDENT_CASE)
  public void close(long incidentId, int version, Instant newsAt, String result) {
    IncidentFile file = keptFile(incidentId, version);
    CaseRefusedException.refuseIf(!file.getNewsAt().equals(newsAt), CaseFault.NEWS_MEANWHILE);
    file.getKept()
        .close(
            result,
            file.getIncident().getState() == IncidentState.WITHDRAWN,
            file.getNotes(),
            LocalDate.now(clock),
            officer.actor(),
            clock.instant());
    tell(file, AuditAction.CLOSE_INCIDENT_CASE, null);
  }

  /**
   * @param version as in {@link #close}
   * @throws CaseRefusedException if it is not closed, or somebody wrote meanwhile
   */
  @Permitted(Permission.KEEP_INCIDENT_CASE)
  public void reopen(long incidentId, int version) {
    IncidentFile file = keptFile(incidentId, version);
    file.getKept().reopen(officer.actor(), clock.instant());
    tell(file, AuditAction.REOPEN_INCIDENT_CASE, null);
  }

  private IncidentFile keptFile(long incidentId, int version) {
    IncidentFile file = desk.openToKeep(incidentId);
    CaseRefusedException.refuseIf(file.getKept() == null, CaseFault.NO_LONGER_POSSIBLE);
    CaseRefusedException.refuseIf(
        file.getKept().getVersion() != version, CaseFault.CHANGED_MEANWHILE);
    return file;
  }

  private void tell(IncidentFile file, AuditAction action, JsonObject detail) {
    acted.fire(
        new IncidentAct(
            file.getInstitution().getId(),
            officer.actor(),
            action,
            file.getIncident().getId(),
            detail));
  }
}
