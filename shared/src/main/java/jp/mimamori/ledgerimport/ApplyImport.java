package jp.mimamori.ledgerimport;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.ledger.ChangeDeed;
import jp.mimamori.ledger.ChangedCell;
import jp.mimamori.ledger.EntryWriter;
import jp.mimamori.ledger.LedgerChange;
import jp.mimamori.ledger.LedgerEntry;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.LedgerRepository;
import jp.mimamori.ledger.Names;
import jp.mimamori.ledger.Reading;
import jp.mimamori.tenancy.TenantUseCase;

/** Writes what was compared into the ledger, all of it or nothing, and takes all of it back. */
@TenantUseCase
public class ApplyImport {

  private static final List<RowOutcome> TAKEN = List.of(RowOutcome.NEW, RowOutcome.CHANGED);

  @Inject private CurrentTenant tenant;
  @Inject private LedgerRepository ledgers;
  @Inject private ImportRepository imports;
  @Inject private EntryWriter writer;
  @Inject private Event<ImportDone> done;
  @Inject private Clock clock;

  /**
   * Writes new and changed rows; those that could not be read stay out.
   *
   * @return how many entries were added or changed
   * @throws ImportRefusedException if there is nothing to write, or the ledger has changed since
   * @throws NotFoundException if the institution has no such import
   */
  @Permitted(Permission.KEEP_LEDGERS)
  public int apply(long importId) {
    LedgerImport staged = imports.one(importId);
    if (staged.getState() != ImportState.STAGED) {
      throw new ImportRefusedException(ImportFault.NOT_WAITING);
    }
    LedgerKind kind = staged.getLedger();
    Targets targets = staged.targets();
    Instant compared = staged.getStagedAt();
    refuseIfAddedSince(staged);
    staged.apply(clock.instant());
    Names names = ledgers.names();
    ledgers.flushAndForget();
    int written = 0;
    for (RowOutcome outcome : TAKEN) {
      int after = 0;
      List<ImportRow> rows;
      do {
        rows = imports.rows(importId, outcome, after, Stage.CHUNK);
        Map<Long, LedgerEntry> entries = entries(kind, rows);
        for (ImportRow row : rows) {
          LedgerEntry entry = outcome == RowOutcome.NEW ? kind.make() : entries.get(row.entryId());
          refuseIfChangedSince(entry, compared);
          write(kind, entry, row, targets, names, importId);
          after = row.getRowNo();
          written++;
        }
        ledgers.flushAndForget();
      } while (rows.size() == Stage.CHUNK);
    }
    if (written == 0) {
      throw new ImportRefusedException(ImportFault.NOTHING_TO_DO);
    }
    tell(AuditAction.IMPORT_LEDGER, kind, importId, written);
    return written;
  }

  private Map<Long, LedgerEntry> entries(LedgerKind kind, List<ImportRow> rows) {
    List<Long> ids = rows.stream().map(ImportRow::entryId).filter(id -> id != null).toList();
    return ledgers.all(kind, ids).stream().collect(Collectors.toMap(LedgerEntry::getId, e -> e));
  }

  /** A row that is new may have come in by hand, or with another file. */
  private void refuseIfAddedSince(LedgerImport staged) {
    if (ledgers.isAddedSince(staged.getLedger(), staged.getStagedAt())) {
      throw new ImportRefusedException(ImportFault.CHANGED_MEANWHILE);
    }
  }

  private static void refuseIfChangedSince(LedgerEntry entry, Instant compared) {
    boolean changed =
        entry == null
            || entry.isRetired()
            || entry.getChangedAt() != null && entry.getChangedAt().isAfter(compared);
    if (changed) {
      throw new ImportRefusedException(ImportFault.CHANGED_MEANWHILE);
    }
  }

  private void write(
      LedgerKind kind,
      LedgerEntry entry,
      ImportRow row,
      Targets targets,
      Names names,
      long importId) {
    boolean isNew = row.getOutcome() == RowOutcome.NEW;
    Reading reading =
        new Reading(kind, targets.typed(row.cells(), isNew), names, isNew ? null : entry);
    List<ChangedCell> changes = reading.writeTo(entry);
    if (!reading.problemsOf(entry).isEmpty()) {
      throw new ImportRefusedException(ImportFault.CHANGED_MEANWHILE);
    }
    writer.record(
        kind, entry, isNew ? ChangeDeed.ADDED : ChangeDeed.CHANGED, changes, null, importId);
    if (isNew) {
      ledgers.add(entry);
    }
  }

  /**
   * Takes an import back: what it added goes out of use, what it changed becomes what it was.
   * Entries that somebody has changed since are left alone.
   *
   * @param reason stands in the history of entries that go out of use
   * @return how many were left alone
   * @throws ImportRefusedException if it is not applied
   * @throws NotFoundException if the institution has no such import
   */
  @Permitted(Permission.KEEP_LEDGERS)
  public int undo(long importId, String reason) {
    LedgerImport applied = imports.one(importId);
    if (applied.getState() != ImportState.APPLIED) {
      throw new ImportRefusedException(ImportFault.NOT_WAITING);
    }
    LedgerKind kind = applied.getLedger();
    Names names = ledgers.names();
    int left = 0;
    int undone = 0;
    long after = 0;
    List<LedgerChange> changes;
    do {
      changes = ledgers.changesOf(importId, after, Stage.CHUNK);
      Map<Long, LedgerEntry> entries =
          ledgers.all(kind, changes.stream().map(LedgerChange::getEntryId).toList()).stream()
              .collect(Collectors.toMap(LedgerEntry::getId, e -> e));
      for (LedgerChange change : changes) {
        boolean isUndone = undo(kind, entries.get(change.getEntryId()), change, names, reason);
        undone += isUndone ? 1 : 0;
        left += isUndone ? 0 : 1;
        after = change.getId();
      }
      ledgers.flushAndForget();
    } while (changes.size() == Stage.CHUNK);
    imports.one(importId).undo(clock.instant(), tenant.actor().name(), left);
    tell(AuditAction.UNDO_LEDGER_IMPORT, kind, importId, undone);
    return left;
  }

  private boolean undo(
      LedgerKind kind, LedgerEntry entry, LedgerChange change, Names names, String reason) {
    if (!change.getChangedAt().equals(entry.getChangedAt()) || entry.isRetired()) {
      return false;
    }
    if (change.getDeed() == ChangeDeed.ADDED) {
      writer.retire(kind, entry, reason, null);
      return true;
    }
    Map<String, String> before =
        change.getCells().stream()
            .collect(Collectors.toMap(ChangedCell::column, ChangedCell::from));
    Reading reading = new Reading(kind, before, names, entry);
    if (!reading.problems().isEmpty()) {
      return false;
    }
    writer.record(kind, entry, ChangeDeed.CHANGED, reading.writeTo(entry), null, null);
    return true;
  }

  private void tell(AuditAction action, LedgerKind kind, long importId, int entries) {
    done.fire(
        new ImportDone(tenant.institutionId(), tenant.actor(), action, kind, importId, entries));
  }
}
