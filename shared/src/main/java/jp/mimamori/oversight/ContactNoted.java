package jp.mimamori.oversight;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** An officer wrote down a contact with an institution. */
public record ContactNoted(long institutionId, Actor actor, ContactNote note) implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.NOTE_CONTACT;
  }

  @Override
  public String object() {
    return String.valueOf(note.getId());
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("means", note.getMeans().name())
        .add("contactedOn", note.getContactedOn().toString())
        .add("textLength", note.getText().length())
        .build();
  }
}
