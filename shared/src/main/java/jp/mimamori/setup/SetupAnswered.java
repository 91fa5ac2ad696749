package jp.mimamori.setup;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * A question of the setup was answered.
 *
 * @param what kind of answer: a constant or a number, never a name
 */
public record SetupAnswered(
    long institutionId, Actor actor, SetupQuestion question, String what, String answer)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.ANSWER_SETUP;
  }

  @Override
  public String object() {
    return question.name();
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("after", Json.createObjectBuilder().add(what, answer))
        .build();
  }
}
