package jp.mimamori.report;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** That the management heard a report was kept. What they said stays out of the trail. */
public record ReportKept(long institutionId, Actor actor, ManagementReport report)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.KEEP_REPORT;
  }

  @Override
  public String object() {
    return String.valueOf(report.getId());
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add(
            "after",
            Json.createObjectBuilder().add("reportedOn", report.getReportedOn().toString()))
        .build();
  }
}
