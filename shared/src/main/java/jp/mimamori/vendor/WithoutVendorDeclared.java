package jp.mimamori.vendor;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** An institution said that no vendor has a contract, or took that back. */
public record WithoutVendorDeclared(long institutionId, Actor actor, boolean withoutVendor)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.DECLARE_WITHOUT_VENDOR;
  }

  @Override
  public String object() {
    return String.valueOf(institutionId);
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("after", Json.createObjectBuilder().add("withoutVendor", withoutVendor))
        .build();
  }
}
