package jp.mimamori.people;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.Assignment;

/** A prefecture's administrator gave an officer a post. */
public record OfficerAssigned(Actor actor, Assignment assignment) implements OfficersChange {

  @Override
  public AuditAction action() {
    return AuditAction.ASSIGN_OFFICER;
  }

  @Override
  public String object() {
    return String.valueOf(assignment.getId());
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder().add("after", PersonDetail.of(assignment)).build();
  }
}
