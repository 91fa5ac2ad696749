package jp.mimamori.checklist;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * An institution answered an item, or corrected a slip; or an officer entered an answer from paper.
 *
 * @param before the answer that stood before, or null
 */
public record ItemAnswered(
    long institutionId, Actor actor, Round before, Round after, boolean correction)
    implements Auditable {

  @Override
  public AuditAction action() {
    if (after.getPaper() != null) {
      return AuditAction.ENTER_FROM_PAPER;
    }
    return correction ? AuditAction.CORRECT_ANSWER : AuditAction.ANSWER_ITEM;
  }

  @Override
  public String object() {
    return after.getItemId();
  }

  @Override
  public JsonObject detail() {
    JsonObjectBuilder detail = Json.createObjectBuilder();
    if (before != null) {
      detail.add("before", describe(before));
    }
    return detail.add("after", describe(after)).build();
  }

  private static JsonObject describe(Round round) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("round", round.getRoundNo())
            .add("value", round.getValue().name())
            .add("confirmedOn", round.getConfirmedOn().toString());
    if (round.getTargetOn() != null) {
      json.add("targetOn", round.getTargetOn().toString());
    }
    if (round.getPaper() != null) {
      json.add("paperOn", round.getPaper().paperOn().toString());
    }
    if (round.getRemarks() != null) {
      json.add("remarksLength", round.getRemarks().length());
    }
    return json.build();
  }
}
