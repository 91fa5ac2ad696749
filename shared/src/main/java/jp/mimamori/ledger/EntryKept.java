package jp.mimamori.ledger;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Collectors;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * Somebody wrote into a ledger. The trail names the ledger and the columns; what stood there is in
 * the ledger's own history.
 */
public record EntryKept(
    long institutionId,
    Actor actor,
    LedgerKind ledger,
    long entryId,
    ChangeDeed deed,
    List<ChangedCell> cells)
    implements Auditable {

  public EntryKept {
    cells = List.copyOf(cells);
  }

  @Override
  public AuditAction action() {
    return switch (deed) {
      case ADDED, CHANGED -> AuditAction.KEEP_LEDGER;
      case RETIRED, RESUMED -> AuditAction.RETIRE_LEDGER_ENTRY;
    };
  }

  private String labels() {
    return LedgerDifference.of(ledger, cells).stream()
        .map(LedgerDifference::getLabel)
        .collect(Collectors.joining("、"));
  }

  @Override
  public String object() {
    return String.valueOf(entryId);
  }

  @Override
  public JsonObject detail() {
    JsonObjectBuilder after =
        Json.createObjectBuilder().add("ledger", ledger.name()).add("deed", deed.name());
    if (!cells.isEmpty()) {
      after.add("columns", labels());
    }
    return Json.createObjectBuilder().add("after", after).build();
  }
}
