package jp.mimamori.notice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * An office aimed a notice, sent it, or saved the list of those to be called.
 *
 * @param about id of the aim, which is that of the notice
 * @param products whom it is aimed at; empty where that is everybody
 * @param institutions how many
 */
record AdvisoryAct(Actor actor, AuditAction action, long about, String products, long institutions)
    implements Auditable {

  /** Concerns no single institution. */
  @Override
  public long institutionId() {
    return 0;
  }

  @Override
  public String object() {
    return String.valueOf(about);
  }

  /** Whoever tries out one product after the other is seen doing so. */
  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder().add("products", products).add("rows", institutions).build();
  }
}
