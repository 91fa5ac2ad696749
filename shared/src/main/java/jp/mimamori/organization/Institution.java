package jp.mimamori.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.mimamori.tenancy.TenantOwned;

/** 医療機関: the tenant. Its id is its institution id. */
@Entity
@Table(name = "institution")
public class Institution extends TenantOwned {

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String name;
  private String kana;

  /** Ten digits, or null; see {@link InstitutionCode}. */
  private String code;

  @Column(name = "municipality_code")
  private String municipalityCode;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  private String address;
  private String phone;
  private String email;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "without_vendor_since")
  private LocalDate withoutVendorSince;

  protected Institution() {}

  /**
   * 契約している事業者はない.
   *
   * @param since the day on which it says so; null takes the word back
   */
  public void declareWithoutVendor(LocalDate since) {
    withoutVendorSince = since;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  public String getName() {
    return name;
  }

  public String getKana() {
    return kana;
  }

  public String getCode() {
    return code;
  }

  public String getMunicipalityCode() {
    return municipalityCode;
  }

  public String getHealthCenterCode() {
    return healthCenterCode;
  }

  public String getAddress() {
    return address;
  }

  public String getPhone() {
    return phone;
  }

  public String getEmail() {
    return email;
  }

  public LocalDate getOpenedOn() {
    return openedOn;
  }

  public LocalDate getClosedOn() {
    return closedOn;
  }

  /** Since when it says that no vendor has a contract; null if it said nothing, or there is one. */
  public LocalDate getWithoutVendorSince() {
    return withoutVendorSince;
  }
}
