package jp.mimamori.edition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.Actor;

/** An edition came into force; the responses of its year went over to it. */
public record EditionPublished(Actor actor, EditionDraft draft, Publication publication)
    implements EditionChange {

  @Override
  public AuditAction action() {
    return AuditAction.PUBLISH_EDITION;
  }

  @Override
  public String object() {
    return publication.getEditionId();
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("sha256", draft.getSha256())
        .add("items", draft.getRows().size())
        .add("moved", publication.getMoved())
        .build();
  }
}
