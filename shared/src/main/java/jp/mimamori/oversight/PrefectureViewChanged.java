package jp.mimamori.oversight;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;
import jp.mimamori.organization.HealthCenter.PrefectureView;

/**
 * What a prefecture sees of a city's institutions was set.
 *
 * @param before what it saw before
 */
public record PrefectureViewChanged(Actor actor, PrefectureView before, PrefectureViewChange change)
    implements Auditable {

  /** Concerns no single institution. */
  @Override
  public long institutionId() {
    return 0;
  }

  @Override
  public AuditAction action() {
    return AuditAction.SET_PREFECTURE_VIEW;
  }

  @Override
  public String object() {
    return change.getHealthCenterCode();
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("before", before.name())
        .add("after", change.getPrefectureView().name())
        .add("agreementLength", change.getAgreement().length())
        .build();
  }
}
