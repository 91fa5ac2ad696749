package jp.mimamori.oversight;

import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;

/** An officer printed the form for an institution that answers on paper. */
public record PaperFormPrinted(long institutionId, Actor actor, FiscalYear year)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.PRINT_PAPER_FORM;
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
