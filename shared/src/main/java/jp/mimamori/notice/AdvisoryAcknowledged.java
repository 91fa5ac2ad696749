package jp.mimamori.notice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** An institution acknowledged a notice. */
public record AdvisoryAcknowledged(long institutionId, Actor actor, Acknowledgement said)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.ACKNOWLEDGE_ADVISORY;
  }

  @Override
  public String object() {
    return String.valueOf(said.getAdvisoryId());
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("kind", said.getKind().name())
        .add("noteLength", said.getNote() == null ? 0 : said.getNote().length())
        .build();
  }
}
