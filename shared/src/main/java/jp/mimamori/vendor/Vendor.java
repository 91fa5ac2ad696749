package jp.mimamori.vendor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.mimamori.tenancy.TenantOwned;

/** 事業者 of one institution. Retired, never deleted; the audit trail keeps what it was before. */
@Entity
@Table(name = "vendor")
public class Vendor extends TenantOwned {

  private String name;
  private String systems;

  @Enumerated(EnumType.STRING)
  @Column(name = "contract_kind")
  private ContractKind contractKind;

  @Column(name = "contract_from")
  private LocalDate contractFrom;

  @Column(name = "contract_to")
  private LocalDate contractTo;

  @Column(name = "contact_name")
  private String contactName;

  private String phone;
  private String email;
  private String responsibility;

  @Column(name = "organization_id")
  private Long organizationId;

  @Column(name = "retired_on")
  private LocalDate retiredOn;

  protected Vendor() {}

  /**
   * @param details without faults
   */
  public Vendor(VendorDetails details) {
    write(details);
  }

  /**
   * @param details without faults
   */
  final void write(VendorDetails details) {
    name = details.name();
    systems = details.systems();
    contractKind = details.contractKind();
    contractFrom = details.contractFrom();
    contractTo = details.contractTo();
    contactName = details.contactName();
    phone = details.phone();
    email = details.email();
    responsibility = details.responsibility();
  }

  /**
   * @param firstDayWithout null takes it back
   */
  void retire(LocalDate firstDayWithout) {
    retiredOn = firstDayWithout;
  }

  /** From now on requests reach this account of the vendor's, too. */
  public void hasAccount(long organization) {
    organizationId = organization;
  }

  /** The vendor's account, or null. */
  public Long getOrganizationId() {
    return organizationId;
  }

  public boolean isRetired() {
    return retiredOn != null;
  }

  public VendorDetails details() {
    return new VendorDetails(
        name,
        systems,
        contractKind,
        contractFrom,
        contractTo,
        contactName,
        phone,
        email,
        responsibility);
  }

  public String getName() {
    return name;
  }

  /** What it provides, in the institution's words. */
  public String getSystems() {
    return systems;
  }

  public ContractKind getContractKind() {
    return contractKind;
  }

  public LocalDate getContractFrom() {
    return contractFrom;
  }

  /** Last day, or null for a contract that goes on. */
  public LocalDate getContractTo() {
    return contractTo;
  }

  public String getContactName() {
    return contactName;
  }

  public String getPhone() {
    return phone;
  }

  public String getEmail() {
    return email;
  }

  /** 責任分界 in plain words, or null. */
  public String getResponsibility() {
    return responsibility;
  }

  /** First day without it, or null. */
  public LocalDate getRetiredOn() {
    return retiredOn;
  }
}
