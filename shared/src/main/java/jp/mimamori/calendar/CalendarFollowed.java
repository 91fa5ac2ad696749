package jp.mimamori.calendar;

import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** Somebody began or ceased to follow what is due. */
public record CalendarFollowed(
    long institutionId, Actor actor, AuditAction action, CalendarReader reader)
    implements Auditable {

  @Override
  public String object() {
    return String.valueOf(reader.getId());
  }

  @Override
  public JsonObject detail() {
    return null;
  }
}
