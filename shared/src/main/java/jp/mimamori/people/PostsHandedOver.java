package jp.mimamori.people;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonCollectors;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.Assignment;

/**
 * All posts of an officer went to a successor.
 *
 * @param ended of the predecessor
 * @param begun of the successor, without those that he or she held already
 */
public record PostsHandedOver(
    Actor actor, List<Assignment> ended, List<Assignment> begun, LocalDate firstDay)
    implements OfficersChange {

  @Override
  public AuditAction action() {
    return AuditAction.HAND_OVER;
  }

  @Override
  public String object() {
    return firstDay.toString();
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder().add("before", list(ended)).add("after", list(begun)).build();
  }

  private static JsonArray list(List<Assignment> assignments) {
    return assignments.stream().map(PersonDetail::of).collect(JsonCollectors.toJsonArray());
  }
}
