package jp.mimamori.vendor;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** An institution parted from a vendor, or took that back: then it has no day of retirement. */
public record VendorRetired(long institutionId, Actor actor, Vendor vendor) implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.RETIRE_VENDOR;
  }

  @Override
  public String object() {
    return String.valueOf(vendor.getId());
  }

  @Override
  public JsonObject detail() {
    JsonObjectBuilder after = Json.createObjectBuilder().add("vendor", vendor.getName());
    if (vendor.isRetired()) {
      after.add("retiredOn", vendor.getRetiredOn().toString());
    }
    return Json.createObjectBuilder().add("after", after).build();
  }
}
