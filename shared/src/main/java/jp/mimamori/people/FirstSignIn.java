package jp.mimamori.people;

import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.Membership;

/** A person signed in and worked for the institution for the first time. */
public record FirstSignIn(long institutionId, Actor actor, Membership membership)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.SIGN_IN_FIRST;
  }

  @Override
  public String object() {
    return String.valueOf(membership.getId());
  }

  @Override
  public JsonObject detail() {
    return null;
  }
}
