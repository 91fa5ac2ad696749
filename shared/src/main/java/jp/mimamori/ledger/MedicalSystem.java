package jp.mimamori.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.mimamori.tenancy.TenantOwned;

/** 医療情報システム that an institution uses. Retired, never deleted. */
@Entity
@Table(name = "medical_system")
public class MedicalSystem extends TenantOwned {

  @Enumerated(EnumType.STRING)
  private SystemKind kind;

  private String name;

  @Column(name = "vendor_id")
  private Long vendorId;

  @Column(name = "retired_on")
  private LocalDate retiredOn;

  protected MedicalSystem() {}

  public MedicalSystem(SystemKind kind) {
    this.kind = kind;
  }

  /**
   * @param product null while nobody knows
   * @param vendor who maintains it under a contract; null for nobody, or while nobody knows
   */
  public void describe(String product, Long vendor) {
    name = product;
    vendorId = vendor;
    retiredOn = null;
  }

  public void retire(LocalDate firstDayWithout) {
    retiredOn = firstDayWithout;
  }

  public SystemKind getKind() {
    return kind;
  }

  public String getName() {
    return name;
  }

  public Long getVendorId() {
    return vendorId;
  }

  /** First day without it, or null. */
  public LocalDate getRetiredOn() {
    return retiredOn;
  }
}
