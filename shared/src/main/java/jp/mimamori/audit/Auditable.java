package jp.mimamori.audit;

import jakarta.json.JsonObject;
import jp.mimamori.identity.Actor;

/** An event that belongs into the audit trail. Fired inside the transaction it tells of. */
public interface Auditable {

  /** The institution concerned. */
  long institutionId();

  Actor actor();

  AuditAction action();

  /** What it was done to, e.g. an item id. */
  String object();

  /**
   * Before and after; free text by its length only, never a secret. Null where there is nothing to
   * add.
   */
  JsonObject detail();
}
