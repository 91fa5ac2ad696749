package jp.mimamori.incident;

import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * Something was done about an incident beside reporting it: it was begun, a line of its chronology
 * written, withdrawn, printed, or looked at by an officer.
 *
 * @param detail or null
 */
public record IncidentAct(
    long institutionId, Actor actor, AuditAction action, long incidentId, JsonObject detail)
    implements Auditable {

  @Override
  public String object() {
    return String.valueOf(incidentId);
  }
}
