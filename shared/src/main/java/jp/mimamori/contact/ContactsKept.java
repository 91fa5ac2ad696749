package jp.mimamori.contact;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * An institution changed, confirmed or printed its 連絡体制図. Numbers and addresses stay out of the
 * trail.
 *
 * @param revision that it has since
 * @param about the person or body concerned, or null for the whole
 */
public record ContactsKept(
    long institutionId, Actor actor, AuditAction action, int revision, String about)
    implements Auditable {

  @Override
  public String object() {
    return String.valueOf(revision);
  }

  @Override
  public JsonObject detail() {
    JsonObjectBuilder after = Json.createObjectBuilder().add("revision", revision);
    if (about != null) {
      after.add("about", about);
    }
    return Json.createObjectBuilder().add("after", after).build();
  }
}
