package jp.mimamori.backup;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * An institution wrote down, changed or took away a backup. Where copies lie stays out of the
 * trail.
 */
public record BackupKept(long institutionId, Actor actor, AuditAction action, SystemBackup backup)
    implements Auditable {

  @Override
  public String object() {
    return String.valueOf(backup.getId());
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder()
        .add("after", Json.createObjectBuilder().add("about", backup.getTarget()))
        .build();
  }
}
