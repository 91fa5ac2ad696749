package jp.mimamori.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 都道府県 with its medical policy division (医療政策課). Reference data. */
@Entity
@Table(name = "prefecture")
public class Prefecture {

  @Id private String code;
  private String name;
  private String division;
  private String phone;

  protected Prefecture() {}

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public String getDivision() {
    return division;
  }

  public String getPhone() {
    return phone;
  }
}
