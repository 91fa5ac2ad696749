package jp.mimamori.audit;

import jakarta.json.JsonObject;
import jp.mimamori.identity.Actor;

/** An event in a vendor's own account, for the vendor's own trail. Fired like {@link Auditable}. */
public interface VendorAuditable {

  /** The vendor's account. */
  long organizationId();

  Actor actor();

  AuditAction action();

  /** What it was done to, e.g. a product's id. */
  String object();

  /** As of {@link Auditable#detail()}. */
  JsonObject detail();
}
