package jp.mimamori.edition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ItemRevision;
import jp.mimamori.identity.Actor;

/** An official text was compared with the official document, and corrected where it differed. */
public record ItemVerified(Actor actor, ItemRevision before, ChecklistItem after)
    implements EditionChange {

  @Override
  public AuditAction action() {
    return AuditAction.VERIFY_ITEM;
  }

  @Override
  public String object() {
    return after.getId();
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("kind", before.getKind().name())
        .add("before", before.getWordingDigest())
        .add("after", after.getWordingDigest())
        .add("reopened", before.getReopened())
        .build();
  }
}
