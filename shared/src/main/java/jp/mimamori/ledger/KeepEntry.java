package jp.mimamori.ledger;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Writes into a ledger: adds an entry, changes it, takes it out of use. */
@TenantUseCase
public class KeepEntry {

  /** Longest reason of a retirement, in characters. */
  public static final int REASON_MAX = 300;

  @Inject private CurrentTenant tenant;
  @Inject private LedgerRepository ledgers;
  @Inject private EntryWriter writer;
  @Inject private Event<EntryKept> kept;

  /**
   * @param typed texts by name of the column
   * @return id of the new entry
   * @throws EntryRefusedException with every problem
   */
  @Permitted(Permission.KEEP_LEDGERS)
  public long add(LedgerKind kind, Map<String, String> typed) {
    LedgerEntry entry = kind.make();
    Reading reading = new Reading(kind, typed, ledgers.names());
    List<ChangedCell> cells = writer.write(kind, entry, reading, ChangeDeed.ADDED);
    ledgers.add(entry);
    tell(kind, entry, ChangeDeed.ADDED, cells);
    return entry.getId();
  }

  /**
   * @param version of the entry that the person saw
   * @param typed texts by name of the column
   * @throws EntryRefusedException with every problem, or because somebody else was quicker
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.KEEP_LEDGERS)
  public void change(LedgerKind kind, long id, int version, Map<String, String> typed) {
    LedgerEntry entry = ledgers.one(kind, id);
    if (entry.getVersion() != version) {
      throw EntryRefusedException.changedMeanwhile();
    }
    Reading reading = new Reading(kind, typed, ledgers.names(), entry);
    List<ChangedCell> cells = writer.write(kind, entry, reading, ChangeDeed.CHANGED);
    if (!cells.isEmpty()) {
      tell(kind, entry, ChangeDeed.CHANGED, cells);
    }
  }

  /**
   * Takes an entry out of use as of today; does nothing to one that is.
   *
   * @param reason 廃棄, 退職 …
   * @throws IllegalArgumentException if there is no reason, or one that is too long
   */
  @Permitted(Permission.KEEP_LEDGERS)
  public void retire(LedgerKind kind, long id, String reason) {
    if (reason == null || reason.isBlank() || reason.length() > REASON_MAX) {
      throw new IllegalArgumentException("a reason of 1 to " + REASON_MAX + " characters");
    }
    LedgerEntry entry = ledgers.one(kind, id);
    if (!entry.isRetired()) {
      writer.retire(kind, entry, reason.strip(), null);
      tell(kind, entry, ChangeDeed.RETIRED, List.of());
    }
  }

  /** Takes a retirement back. */
  @Permitted(Permission.KEEP_LEDGERS)
  public void resume(LedgerKind kind, long id) {
    LedgerEntry entry = ledgers.one(kind, id);
    if (entry.isRetired()) {
      writer.resume(kind, entry);
      tell(kind, entry, ChangeDeed.RESUMED, List.of());
    }
  }

  private void tell(LedgerKind kind, LedgerEntry entry, ChangeDeed deed, List<ChangedCell> cells) {
    kept.fire(
        new EntryKept(tenant.institutionId(), tenant.actor(), kind, entry.getId(), deed, cells));
  }
}
