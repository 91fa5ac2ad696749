package jp.mimamori.evidence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** An institution shows an evidence for an item of this year, or no longer. */
public record EvidenceUsed(
    long institutionId, Actor actor, AuditAction action, long evidenceId, String itemId)
    implements Auditable {

  @Override
  public String object() {
    return itemId;
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("after", Json.createObjectBuilder().add("evidence", evidenceId))
        .build();
  }
}
