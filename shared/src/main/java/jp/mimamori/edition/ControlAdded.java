package jp.mimamori.edition;

import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.checklist.Control;
import jp.mimamori.identity.Actor;

/** A question that no earlier form asked got a control of its own. */
public record ControlAdded(Actor actor, Control control) implements EditionChange {

  @Override
  public AuditAction action() {
    return AuditAction.ADD_CONTROL;
  }

  @Override
  public String object() {
    return control.getId();
  }

  @Override
  public JsonObject detail() {
    return null;
  }
}
