package jp.mimamori.evidence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.files.StoredFile;
import jp.mimamori.identity.Actor;

/**
 * An institution added an evidence, renewed or changed it, or took it out of use. The digest says
 * which content it was; titles and names of files stay out of the trail.
 *
 * @param before what was written about it, or null
 */
public record EvidenceKept(
    long institutionId, Actor actor, AuditAction action, EvidenceDetails before, Evidence after)
    implements Auditable {

  @Override
  public String object() {
    return String.valueOf(after.getId());
  }

  @Override
  public JsonObject detail() {
    JsonObjectBuilder detail = Json.createObjectBuilder();
    if (before != null) {
      detail.add("before", describe(before));
    }
    StoredFile file = after.latest().orElseThrow().getFile();
    return detail
        .add(
            "after",
            describe(after.details()).add("sha256", file.getSha256()).add("size", file.getSize()))
        .build();
  }

  private static JsonObjectBuilder describe(EvidenceDetails details) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("titleLength", details.title().length())
            .add("datedOn", details.datedOn().toString());
    if (details.expiresOn() != null) {
      json.add("expiresOn", details.expiresOn().toString());
    }
    if (details.remark() != null) {
      json.add("remarksLength", details.remark().length());
    }
    return json;
  }
}
