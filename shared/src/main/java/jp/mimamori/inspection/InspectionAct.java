package jp.mimamori.inspection;

import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * Something done about an inspection. What the office does for itself concerns no institution (0):
 * an institution that reads its audit trail does not learn that it is on a plan.
 *
 * @param object id of the inspection, or what else it was done to
 * @param detail null where there is nothing to add
 */
record InspectionAct(
    long institutionId, Actor actor, AuditAction action, String object, JsonObject detail)
    implements Auditable {

  /** Known to the institution. */
  static InspectionAct open(Inspection about, Actor actor, AuditAction action, JsonObject detail) {
    return new InspectionAct(
        about.getInstitutionId(), actor, action, about.getId().toString(), detail);
  }

  /** Within the office. */
  static InspectionAct internal(Actor actor, AuditAction action, String object, JsonObject detail) {
    return new InspectionAct(0, actor, action, object, detail);
  }
}
