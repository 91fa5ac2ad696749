package jp.mimamori.vendorform;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;
import jp.mimamori.vendor.Vendor;

/** An institution printed the record of what it asked of a vendor. */
public record VendorRecordPrinted(long institutionId, Actor actor, Vendor vendor)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.PRINT_VENDOR_RECORD;
  }

  @Override
  public String object() {
    return String.valueOf(vendor.getId());
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("after", Json.createObjectBuilder().add("vendor", vendor.getName()))
        .build();
  }
}
