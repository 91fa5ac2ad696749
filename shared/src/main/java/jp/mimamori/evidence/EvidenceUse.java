package jp.mimamori.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantOwned;

/** For which item of which year an evidence is shown. */
@Entity
@Table(name = "evidence_use")
public class EvidenceUse extends TenantOwned {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "evidence_id")
  private Evidence evidence;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Column(name = "item_id")
  private String itemId;

  @Column(name = "control_id")
  private String controlId;

  protected EvidenceUse() {}

  EvidenceUse(Evidence evidence, ChecklistItem item, FiscalYear year) {
    this.evidence = evidence;
    this.fiscalYear = year.year();
    this.itemId = item.getId();
    this.controlId = item.getControlId();
  }

  boolean isAt(String item, FiscalYear year) {
    return fiscalYear == year.year() && itemId.equals(item);
  }

  long evidenceId() {
    return evidence.getId();
  }

  public FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  public String getItemId() {
    return itemId;
  }

  /** The same question in other years. */
  public String getControlId() {
    return controlId;
  }
}
