package jp.mimamori.ledgerimport;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;
import jp.mimamori.ledger.LedgerKind;

/**
 * An import was written into a ledger, or taken back.
 *
 * @param entries how many entries that changed
 */
public record ImportDone(
    long institutionId,
    Actor actor,
    AuditAction action,
    LedgerKind ledger,
    long importId,
    int entries)
    implements Auditable {

  @Override
  public String object() {
    return String.valueOf(importId);
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("after", Json.createObjectBuilder().add("ledger", ledger.name()).add("lines", entries))
        .build();
  }
}
