package jp.mimamori.people;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.Membership;

/** What the audit trail keeps of people: name and post; of mail addresses only what tells apart. */
final class PersonDetail {

  private PersonDetail() {}

  static JsonObject of(Membership membership) {
    JsonObjectBuilder json = person(membership.getPersonName(), membership.getEmail());
    json.add("role", membership.getRole().name());
    return days(json, membership.getValidFrom(), membership.getValidTo()).build();
  }

  static JsonObject of(Assignment assignment) {
    JsonObjectBuilder json = person(assignment.getPersonName(), assignment.getEmail());
    json.add("role", assignment.getRole().name());
    if (assignment.getHealthCenterCode() != null) {
      json.add("healthCenter", assignment.getHealthCenterCode());
    } else {
      json.add("prefecture", assignment.getPrefectureCode());
    }
    return days(json, assignment.getValidFrom(), assignment.getValidTo()).build();
  }

  private static JsonObjectBuilder person(String name, String email) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("name", name);
    EmailAddress.read(email).ifPresent(address -> json.add("email", address.masked()));
    return json;
  }

  private static JsonObjectBuilder days(JsonObjectBuilder json, LocalDate from, LocalDate to) {
    json.add("validFrom", from.toString());
    if (to != null) {
      json.add("validTo", to.toString());
    }
    return json;
  }
}
