package jp.mimamori.ledgerimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.tenancy.TenantOwned;

/** One file that was brought to a ledger. */
@Entity
@Table(name = "ledger_import")
public class LedgerImport extends TenantOwned {

  @Enumerated(EnumType.STRING)
  private LedgerKind ledger;

  @Enumerated(EnumType.STRING)
  private ImportState state = ImportState.STAGED;

  @Column(name = "file_name")
  private String fileName;

  private String heads;

  private String targets;

  @Column(name = "row_count")
  private int rowCount;

  @Column(name = "staged_at")
  private Instant stagedAt;

  @Column(name = "staged_by")
  private String stagedBy;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_by")
  private String undoneBy;

  @Column(name = "kept_back")
  private int keptBack;

  protected LedgerImport() {}

  LedgerImport(LedgerKind ledger, String fileName, List<String> heads, Instant at, String by) {
    this.ledger = ledger;
    this.fileName = fileName;
    this.heads = TextList.write(heads);
    this.stagedAt = at;
    this.stagedBy = by;
  }

  /** What the columns of the file mean from now on. */
  void match(Targets meaning, Instant at) {
    targets = TextList.write(meaning.texts());
    stagedAt = at;
  }

  void count(int rows) {
    rowCount = rows;
  }

  void apply(Instant at) {
    state = ImportState.APPLIED;
    appliedAt = at;
  }

  /**
   * @param left entries that were left alone, because they were changed since
   */
  void undo(Instant at, String by, int left) {
    state = ImportState.UNDONE;
    undoneAt = at;
    undoneBy = by;
    keptBack = left;
  }

  public LedgerKind getLedger() {
    return ledger;
  }

  public ImportState getState() {
    return state;
  }

  public String getFileName() {
    return fileName;
  }

  /** Heads of the columns of the file. */
  public List<String> getHeads() {
    return TextList.read(heads);
  }

  Targets targets() {
    return new Targets(ledger, TextList.read(targets));
  }

  /** Rows below the heads. */
  public int getRowCount() {
    return rowCount;
  }

  /** When it was compared with the ledger. */
  public Instant getStagedAt() {
    return stagedAt;
  }

  public String getStagedBy() {
    return stagedBy;
  }

  public Instant getAppliedAt() {
    return appliedAt;
  }

  public Instant getUndoneAt() {
    return undoneAt;
  }

  public String getUndoneBy() {
    return undoneBy;
  }

  public int getKeptBack() {
    return keptBack;
  }
}
