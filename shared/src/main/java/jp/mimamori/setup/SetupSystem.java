package jp.mimamori.setup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jp.mimamori.ledger.SystemKind;
import jp.mimamori.tenancy.TenantOwned;

/** A system as it was told in the setup, with what was told of its vendor. */
@Entity
@Table(name = "setup_system")
public class SetupSystem extends TenantOwned {

  /** Longest texts, in characters. */
  public static final int NAME_MAX = 120;

  public static final int PHONE_MAX = 40;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "setup_id")
  private Setup setup;

  @Enumerated(EnumType.STRING)
  private SystemKind kind;

  private String name;

  @Enumerated(EnumType.STRING)
  private PlainAnswer contract;

  @Column(name = "vendor_name")
  private String vendorName;

  @Column(name = "vendor_phone")
  private String vendorPhone;

  @Column(name = "medical_system_id")
  private Long medicalSystemId;

  protected SetupSystem() {}

  SetupSystem(Setup setup, SystemKind kind) {
    this.setup = setup;
    this.kind = kind;
  }

  void call(String product) {
    name = Told.text(product, NAME_MAX);
  }

  void tellVendor(PlainAnswer hasContract, String vendor, String phone) {
    contract = Told.choice(hasContract);
    boolean has = contract == PlainAnswer.YES;
    vendorName = has ? Told.text(vendor, NAME_MAX) : null;
    vendorPhone = has ? Told.text(phone, PHONE_MAX) : null;
  }

  void becomes(long systemId) {
    medicalSystemId = systemId;
  }

  /** Whether a vendor has a contract and is known by name. */
  boolean hasVendor() {
    return contract == PlainAnswer.YES && vendorName != null;
  }

  /** Whether it is still to be found out who, if anybody, maintains it. */
  boolean isVendorUnknown() {
    return contract == PlainAnswer.UNKNOWN || contract == PlainAnswer.YES && vendorName == null;
  }

  public SystemKind getKind() {
    return kind;
  }

  /** Product; null while nobody knows. */
  public String getName() {
    return name;
  }

  /** Whether a vendor maintains it under a contract; null: not answered yet. */
  public PlainAnswer getContract() {
    return contract;
  }

  public String getVendorName() {
    return vendorName;
  }

  public String getVendorPhone() {
    return vendorPhone;
  }

  /** What it became in the register; null before the setup is finished. */
  Long getMedicalSystemId() {
    return medicalSystemId;
  }
}
