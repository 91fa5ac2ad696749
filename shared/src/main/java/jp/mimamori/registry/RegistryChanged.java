package jp.mimamori.registry;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** A prefecture's administrator confirmed or discarded an update of the registry. */
public record RegistryChanged(Actor actor, AuditAction action, RegistryUpdate update)
    implements Auditable {

  /** Concerns no single institution. */
  @Override
  public long institutionId() {
    return 0;
  }

  @Override
  public String object() {
    return String.valueOf(update.getId());
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("source", update.getSource().name())
        .add("sha256", update.sha256())
        .add("asOf", update.getAsOf().toString())
        .add("rows", update.getRowsRead())
        .add("entries", update.getToApply() == null ? 0 : update.getToApply())
        .build();
  }
}
