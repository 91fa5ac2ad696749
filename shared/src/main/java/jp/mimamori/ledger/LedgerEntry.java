package jp.mimamori.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.tenancy.TenantOwned;

/** A line of a {@link LedgerKind ledger}. Retired, never deleted. */
@MappedSuperclass
public abstract class LedgerEntry extends TenantOwned {

  @Column(name = "retired_on")
  private LocalDate retiredOn;

  @Column(name = "retired_reason")
  private String retiredReason;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  /** How people call it. */
  public abstract String title();

  /** What does not fit together, beyond what each column asks for itself. */
  List<CellProblem> contradictions() {
    return List.of();
  }

  final void retire(LocalDate firstDayWithout, String reason) {
    retiredOn = firstDayWithout;
    retiredReason = reason;
  }

  final void resume() {
    retiredOn = null;
    retiredReason = null;
  }

  final void changed(Instant at, String by) {
    changedAt = at;
    changedBy = by;
  }

  public boolean isRetired() {
    return retiredOn != null;
  }

  /** First day without it, or null. */
  public LocalDate getRetiredOn() {
    return retiredOn;
  }

  public String getRetiredReason() {
    return retiredReason;
  }

  /** Null for what the first hour brought to light and nobody has touched since. */
  public Instant getChangedAt() {
    return changedAt;
  }

  public String getChangedBy() {
    return changedBy;
  }
}
