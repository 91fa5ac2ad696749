package jp.mimamori.people;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.Assignment;

/**
 * A prefecture's administrator set the last day of a post.
 *
 * @param before the last day until then, or null
 */
public record AssignmentEnded(Actor actor, Assignment assignment, LocalDate before)
    implements OfficersChange {

  @Override
  public AuditAction action() {
    return AuditAction.END_ASSIGNMENT;
  }

  @Override
  public String object() {
    return String.valueOf(assignment.getId());
  }

  @Override
  public JsonObject detail() {
    JsonObjectBuilder detail = Json.createObjectBuilder();
    if (before != null) {
      detail.add("before", Json.createObjectBuilder().add("validTo", before.toString()));
    }
    return detail.add("after", PersonDetail.of(assignment)).build();
  }
}
