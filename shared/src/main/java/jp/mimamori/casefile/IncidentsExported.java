package jp.mimamori.casefile;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * An officer saved the list of incidents.
 *
 * @param rows how many it holds
 */
public record IncidentsExported(Actor actor, IncidentFilter filter, long rows)
    implements Auditable {

  /** Concerns no single institution. */
  @Override
  public long institutionId() {
    return 0;
  }

  @Override
  public AuditAction action() {
    return AuditAction.EXPORT_INCIDENTS;
  }

  @Override
  public String object() {
    return "incidents";
  }

  @Override
  public JsonObject detail() {
    JsonObjectBuilder detail = Json.createObjectBuilder().add("rows", rows);
    if (filter.part() != null) {
      detail.add("part", filter.part().name());
    }
    return detail.build();
  }
}
