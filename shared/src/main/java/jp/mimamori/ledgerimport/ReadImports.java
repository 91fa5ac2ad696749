package jp.mimamori.ledgerimport;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.ledger.LedgerEntry;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.LedgerRepository;
import jp.mimamori.tenancy.TenantUseCase;

/** Shows what was and what may be imported. */
@TenantUseCase
public class ReadImports {

  private static final int LATEST = 10;
  private static final int SAMPLES = 3;

  @Inject private ImportRepository imports;
  @Inject private LedgerRepository ledgers;

  /** Newest first. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<LedgerImport> latest(LedgerKind kind) {
    return imports.latest(kind, LATEST);
  }

  /**
   * @param outcome of the rows to show
   * @param afterRow only rows below this one; 0 for the first
   * @throws NotFoundException if the institution has no such import
   */
  @Permitted(Permission.READ_CHECKLIST)
  public ImportSheet one(long importId, RowOutcome outcome, int afterRow) {
    LedgerImport found = imports.one(importId);
    List<ImportRow> rows = imports.rows(importId, outcome, afterRow, ImportSheet.LENGTH + 1);
    return new ImportSheet(
        found, imports.counts(importId), outcome, rows, titles(found.getLedger(), rows));
  }

  private Map<Long, String> titles(LedgerKind kind, List<ImportRow> rows) {
    List<Long> ids = rows.stream().map(ImportRow::entryId).filter(id -> id != null).toList();
    return ledgers.all(kind, ids).stream()
        .collect(Collectors.toMap(LedgerEntry::getId, LedgerEntry::title));
  }

  /**
   * The columns of a staged file with what they may mean.
   *
   * @throws NotFoundException if the institution has no such import
   */
  @Permitted(Permission.READ_CHECKLIST)
  public List<HeadMatch> matches(long importId) {
    LedgerImport found = imports.one(importId);
    List<ImportRow> samples = imports.rows(importId, null, 0, SAMPLES);
    return HeadMatch.of(found, samples);
  }
}
