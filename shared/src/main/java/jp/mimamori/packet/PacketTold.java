package jp.mimamori.packet;

import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** Somebody asked for a packet, or fetched one. */
public record PacketTold(long institutionId, Actor actor, AuditAction action, String object)
    implements Auditable {

  @Override
  public JsonObject detail() {
    return null;
  }
}
