package jp.mimamori.people;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.Membership;

/** An administrator ended somebody's access to the institution. */
public record MembershipEnded(long institutionId, Actor actor, Membership membership)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.END_MEMBERSHIP;
  }

  @Override
  public String object() {
    return String.valueOf(membership.getId());
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder().add("after", PersonDetail.of(membership)).build();
  }
}
