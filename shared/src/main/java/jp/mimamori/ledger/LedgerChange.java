package jp.mimamori.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import jp.mimamori.tenancy.TenantOwned;

/** 変更履歴: what became of an entry, when and by whom. Only ever added. */
@Entity
@Table(name = "ledger_change")
public class LedgerChange extends TenantOwned {

  @Enumerated(EnumType.STRING)
  private LedgerKind ledger;

  @Column(name = "entry_id")
  private long entryId;

  @Enumerated(EnumType.STRING)
  private ChangeDeed deed;

  private String cells;

  private String reason;

  @Column(name = "import_id")
  private Long importId;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected LedgerChange() {}

  /**
   * @param reason of a retirement, or null
   * @param importId the import that brought it, or null
   */
  LedgerChange(
      LedgerKind ledger,
      LedgerEntry entry,
      ChangeDeed deed,
      List<ChangedCell> cells,
      String reason,
      Long importId) {
    this.ledger = ledger;
    this.entryId = entry.getId();
    this.deed = deed;
    this.cells = ChangedCell.toJson(cells);
    this.reason = reason;
    this.importId = importId;
    this.changedAt = entry.getChangedAt();
    this.changedBy = entry.getChangedBy();
  }

  public long getEntryId() {
    return entryId;
  }

  public ChangeDeed getDeed() {
    return deed;
  }

  public List<ChangedCell> getCells() {
    return ChangedCell.fromJson(cells);
  }

  public String getReason() {
    return reason;
  }

  /** Whether it came with an import. */
  public boolean isImported() {
    return importId != null;
  }

  public Instant getChangedAt() {
    return changedAt;
  }

  public String getChangedBy() {
    return changedBy;
  }
}
