package jp.mimamori.vendoraccount;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.VendorAuditable;
import jp.mimamori.identity.Actor;

/**
 * A person did something in the own vendor's account.
 *
 * @param subject whom or what it was done to, as people name it
 */
public record AccountChanged(AuditAction action, VendorMember by, long id, String subject)
    implements VendorAuditable {

  @Override
  public long organizationId() {
    return by.getOrganizationId();
  }

  @Override
  public Actor actor() {
    return by.actor();
  }

  @Override
  public String object() {
    return String.valueOf(id);
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("after", Json.createObjectBuilder().add("name", subject))
        .build();
  }
}
