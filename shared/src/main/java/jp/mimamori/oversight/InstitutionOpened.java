package jp.mimamori.oversight;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;

/** An officer opened an institution's file. */
public record InstitutionOpened(long institutionId, Actor actor, FiscalYear year)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.LOOK_AT_INSTITUTION;
  }

  @Override
  public String object() {
    return "checklist";
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder().add("year", year.year()).build();
  }
}
