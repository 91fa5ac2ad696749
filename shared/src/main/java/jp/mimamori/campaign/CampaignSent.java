package jp.mimamori.campaign;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** An office sent a text to institutions. */
public record CampaignSent(Actor actor, Campaign campaign, int recipients) implements Auditable {

  /** Concerns no single institution. */
  @Override
  public long institutionId() {
    return 0;
  }

  @Override
  public AuditAction action() {
    return AuditAction.SEND_CAMPAIGN;
  }

  @Override
  public String object() {
    return String.valueOf(campaign.getId());
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("rows", recipients)
        .add("textLength", campaign.getText().length())
        .build();
  }
}
