package jp.mimamori.edition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Objects;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.continuity.CheckItem;
import jp.mimamori.continuity.CheckItemRevision;
import jp.mimamori.identity.Actor;

/** A row of BCP策定の確認表 was compared with the official document, and corrected where it differed. */
public record CheckItemVerified(Actor actor, CheckItemRevision before, CheckItem after)
    implements EditionChange {

  @Override
  public AuditAction action() {
    return AuditAction.VERIFY_CHECK_ITEM;
  }

  @Override
  public String object() {
    return after.getId();
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("kind", before.getKind().name())
        .add("before", Objects.toString(before.getWording().text(), ""))
        .add("after", after.getText())
        .build();
  }
}
