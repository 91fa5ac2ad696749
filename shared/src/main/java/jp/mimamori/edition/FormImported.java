package jp.mimamori.edition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.Actor;

/** An official form was read from Excel and kept as a draft. */
public record FormImported(Actor actor, EditionDraft draft) implements EditionChange {

  @Override
  public AuditAction action() {
    return AuditAction.IMPORT_FORM;
  }

  @Override
  public String object() {
    return String.valueOf(draft.getId());
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("sha256", draft.getSha256())
        .add("rows", draft.getRows().size())
        .build();
  }
}
