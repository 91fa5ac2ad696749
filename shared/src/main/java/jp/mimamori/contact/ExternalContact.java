package jp.mimamori.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 外部関係機関 that institutions share, with where its number comes from. Reference data. */
@Entity
@Table(name = "external_contact")
public class ExternalContact {

  @Id private String id;
  private int position;

  @Enumerated(EnumType.STRING)
  private ContactCategory category;

  @Column(name = "prefecture_code")
  private String prefectureCode;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  private String name;
  private String phone;
  private String email;
  private String hours;
  private String remark;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  private String source;
  private boolean verified;

  protected ExternalContact() {}

  public String getId() {
    return id;
  }

  public ContactCategory getCategory() {
    return category;
  }

  public String getName() {
    return name;
  }

  /** Null while nobody knows, or where it differs from institution to institution. */
  public String getPhone() {
    return phone;
  }

  public String getEmail() {
    return email;
  }

  public String getHours() {
    return hours;
  }

  /** When to call, in plain words. */
  public String getRemark() {
    return remark;
  }

  public LocalDate getVerifiedOn() {
    return verifiedOn;
  }

  public String getSource() {
    return source;
  }

  /** Whether somebody compared the row with an official document. */
  public boolean isVerified() {
    return verified;
  }
}
