package jp.mimamori.oversight;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * An officer saved the statistics.
 *
 * @param rows of the file
 */
public record StatisticsExported(Actor actor, int rows) implements Auditable {

  /** Concerns no single institution. */
  @Override
  public long institutionId() {
    return 0;
  }

  @Override
  public AuditAction action() {
    return AuditAction.EXPORT_STATISTICS;
  }

  @Override
  public String object() {
    return "statistics";
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder().add("rows", rows).build();
  }
}
