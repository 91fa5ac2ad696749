package jp.mimamori.setup;

import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** Somebody put the setup off. */
public record SetupPostponed(long institutionId, Actor actor) implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.POSTPONE_SETUP;
  }

  @Override
  public String object() {
    return "setup";
  }

  @Override
  public JsonObject detail() {
    return null;
  }
}
