package jp.mimamori.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.CurrentTenant;

/** Writes into entries and, with the same stroke, into their history. */
@ApplicationScoped
public class EntryWriter {

  @Inject private CurrentTenant tenant;
  @Inject private LedgerRepository ledgers;
  @Inject private Clock clock;

  /**
   * @return what was changed; nothing is written where that is nothing
   * @throws EntryRefusedException with every problem
   */
  List<ChangedCell> write(LedgerKind kind, LedgerEntry entry, Reading reading, ChangeDeed deed) {
    List<ChangedCell> cells = reading.writeTo(entry);
    refuse(reading.problemsOf(entry));
    refuse(takenKeys(kind, entry));
    if (deed == ChangeDeed.ADDED || !cells.isEmpty()) {
      record(kind, entry, deed, cells, null, null);
    }
    return cells;
  }

  private static void refuse(List<CellProblem> problems) {
    if (!problems.isEmpty()) {
      throw new EntryRefusedException(problems);
    }
  }

  private List<CellProblem> takenKeys(LedgerKind kind, LedgerEntry entry) {
    return kind.columns().keys().stream()
        .limit(1)
        .filter(key -> key.stream().allMatch(column -> column.valueOf(entry) != null))
        .filter(key -> ledgers.isTaken(kind, key, entry))
        .map(key -> key.get(key.size() - 1).problem(CellFault.TAKEN))
        .toList();
  }

  public void retire(LedgerKind kind, LedgerEntry entry, String reason, Long importId) {
    entry.retire(LocalDate.now(clock), reason);
    record(kind, entry, ChangeDeed.RETIRED, List.of(), reason, importId);
  }

  void resume(LedgerKind kind, LedgerEntry entry) {
    entry.resume();
    record(kind, entry, ChangeDeed.RESUMED, List.of(), null, null);
  }

  /**
   * @param importId the import that brought it, or null
   */
  public void record(
      LedgerKind kind,
      LedgerEntry entry,
      ChangeDeed deed,
      List<ChangedCell> cells,
      String reason,
      Long importId) {
    entry.changed(clock.instant(), tenant.actor().name());
    ledgers.add(new LedgerChange(kind, entry, deed, cells, reason, importId));
  }
}
