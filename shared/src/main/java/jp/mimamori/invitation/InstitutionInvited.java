package jp.mimamori.invitation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** An invitation was made, taken back or used. */
public record InstitutionInvited(
    long institutionId, Actor actor, AuditAction action, Invitation invitation)
    implements Auditable {

  @Override
  public String object() {
    return String.valueOf(invitation.getId());
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder().add("channel", invitation.getChannel().name()).build();
  }
}
