package jp.mimamori.vendorform;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;
import jp.mimamori.people.EmailAddress;

/**
 * Something was done about a request to a vendor.
 *
 * @param how channel or means, or null
 */
public record VendorRequestChanged(
    AuditAction action, long institutionId, Actor actor, VendorRequest request, Enum<?> how)
    implements Auditable {

  @Override
  public String object() {
    return String.valueOf(request.getId());
  }

  @Override
  public JsonObject detail() {
    JsonObjectBuilder after =
        Json.createObjectBuilder().add("vendor", request.getVendor().getName());
    if (how != null) {
      after.add("how", how.name());
    }
    Optional.ofNullable(request.getEmail())
        .flatMap(EmailAddress::read)
        .ifPresent(email -> after.add("email", email.masked()));
    return Json.createObjectBuilder().add("after", after).build();
  }
}
