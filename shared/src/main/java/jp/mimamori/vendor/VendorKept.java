package jp.mimamori.vendor;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * An institution registered a vendor, or changed what it had written down.
 *
 * @param before null for a new one
 */
public record VendorKept(
    long institutionId, Actor actor, long vendorId, VendorDetails before, VendorDetails after)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.KEEP_VENDOR;
  }

  @Override
  public String object() {
    return String.valueOf(vendorId);
  }

  @Override
  public JsonObject detail() {
    JsonObjectBuilder detail = Json.createObjectBuilder();
    if (before != null) {
      detail.add("before", VendorDetail.of(before));
    }
    return detail.add("after", VendorDetail.of(after)).build();
  }
}
