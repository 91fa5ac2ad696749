package jp.mimamori.incident;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * An institution sent 第一報, a 続報 or 確報. What it says stays out of the trail; its digest does not.
 */
public record IncidentReported(
    long institutionId, Actor actor, long incidentId, IncidentReport report) implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.REPORT_INCIDENT;
  }

  @Override
  public String object() {
    return String.valueOf(incidentId);
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("number", report.getNumber())
        .add("stage", report.getStage().name())
        .add("sha256", report.getContentSha256())
        .build();
  }
}
