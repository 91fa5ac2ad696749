package jp.mimamori.campaign;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * An officer saved a list of recipients with their addresses.
 *
 * @param rows how many institutions it holds
 */
public record RecipientsExported(Actor actor, long campaignId, DeliveryFilter filter, long rows)
    implements Auditable {

  /** Concerns no single institution. */
  @Override
  public long institutionId() {
    return 0;
  }

  @Override
  public AuditAction action() {
    return AuditAction.EXPORT_RECIPIENTS;
  }

  @Override
  public String object() {
    return String.valueOf(campaignId);
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder().add("rows", rows).add("filter", filter.name()).build();
  }
}
