package jp.mimamori.checklist;

import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;

/** An institution printed its form of a year. */
public record FormPrinted(long institutionId, Actor actor, FiscalYear year) implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.PRINT_FORM;
  }

  @Override
  public String object() {
    return String.valueOf(year.year());
  }

  @Override
  public JsonObject detail() {
    return null;
  }
}
