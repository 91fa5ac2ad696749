package jp.mimamori.oversight;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * An officer saved the list of institutions.
 *
 * @param rows how many institutions it holds
 */
public record InstitutionsExported(Actor actor, ComplianceFilter filter, long rows)
    implements Auditable {

  /** Concerns no single institution. */
  @Override
  public long institutionId() {
    return 0;
  }

  @Override
  public AuditAction action() {
    return AuditAction.EXPORT_INSTITUTIONS;
  }

  @Override
  public String object() {
    return "institutions";
  }

  /** What was narrowed to; of the text that was searched for only the length. */
  @Override
  public JsonObject detail() {
    JsonObjectBuilder detail = Json.createObjectBuilder().add("rows", rows);
    add(detail, "center", filter.healthCenterCode());
    add(detail, "kind", filter.kind());
    add(detail, "municipality", filter.municipalityCode());
    add(detail, "standing", filter.standing());
    add(detail, "submission", filter.submission());
    add(detail, "attention", filter.attention());
    add(detail, "item", filter.item() == null ? null : filter.item().itemId());
    add(detail, "answer", filter.item() == null ? null : filter.item().answer());
    add(detail, "textLength", filter.text() == null ? null : filter.text().length());
    return detail.build();
  }

  private static void add(JsonObjectBuilder detail, String name, Object value) {
    if (value != null) {
      detail.add(name, value.toString());
    }
  }
}
