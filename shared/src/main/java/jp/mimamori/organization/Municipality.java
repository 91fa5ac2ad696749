package jp.mimamori.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 市町村, named by its JIS X 0402 code. Reference data. */
@Entity
@Table(name = "municipality")
public class Municipality {

  @Id private String code;
  private String name;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  protected Municipality() {}

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public String getHealthCenterCode() {
    return healthCenterCode;
  }
}
