package jp.mimamori.vendor;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jp.mimamori.people.EmailAddress;

/** What the audit trail keeps of a vendor: free text by its length, addresses masked. */
final class VendorDetail {

  private VendorDetail() {}

  static JsonObject of(VendorDetails vendor) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("vendor", vendor.name())
            .add("contractKind", vendor.contractKind().name())
            .add("systemsLength", vendor.systems().length());
    add(json, "contractFrom", vendor.contractFrom());
    add(json, "contractTo", vendor.contractTo());
    add(json, "contactName", vendor.contactName());
    add(json, "phone", vendor.phone());
    EmailAddress.read(vendor.email()).ifPresent(email -> json.add("email", email.masked()));
    if (vendor.responsibility() != null) {
      json.add("responsibilityLength", vendor.responsibility().length());
    }
    return json.build();
  }

  private static void add(JsonObjectBuilder json, String name, Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
