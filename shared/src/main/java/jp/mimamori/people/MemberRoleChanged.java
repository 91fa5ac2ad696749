package jp.mimamori.people;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.InstitutionRole;
import jp.mimamori.identity.Membership;

/**
 * An administrator gave a member another role.
 *
 * @param former the role until then
 * @param membership the one that counts from now on
 */
public record MemberRoleChanged(
    long institutionId, Actor actor, InstitutionRole former, Membership membership)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.CHANGE_MEMBER_ROLE;
  }

  @Override
  public String object() {
    return String.valueOf(membership.getId());
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("before", Json.createObjectBuilder().add("role", former.name()))
        .add("after", PersonDetail.of(membership))
        .build();
  }
}
