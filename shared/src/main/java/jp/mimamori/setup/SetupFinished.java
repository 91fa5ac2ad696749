package jp.mimamori.setup;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** The setup was confirmed as a whole. */
public record SetupFinished(long institutionId, Actor actor, int systems) implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.FINISH_SETUP;
  }

  @Override
  public String object() {
    return "setup";
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("after", Json.createObjectBuilder().add("systems", String.valueOf(systems)))
        .build();
  }
}
