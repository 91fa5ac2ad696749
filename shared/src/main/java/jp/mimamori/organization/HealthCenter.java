package jp.mimamori.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 保健所. Reference data. */
@Entity
@Table(name = "health_center")
public class HealthCenter {

  /** Who runs the center: cities with their own health center inspect by themselves. */
  public enum Authority {
    PREFECTURE,
    CITY
  }

  /** What the prefecture sees of the center's institutions; a legal border, set per center. */
  public enum PrefectureView {
    EVERYTHING,
    STATISTICS_ONLY
  }

  @Id private String code;

  @Column(name = "prefecture_code")
  private String prefectureCode;

  private int position;
  private String name;

  @Enumerated(EnumType.STRING)
  private Authority authority;

  private String section;
  private String phone;

  @Enumerated(EnumType.STRING)
  @Column(name = "prefecture_view")
  private PrefectureView prefectureView;

  protected HealthCenter() {}

  public String getCode() {
    return code;
  }

  public String getPrefectureCode() {
    return prefectureCode;
  }

  public int getPosition() {
    return position;
  }

  public String getName() {
    return name;
  }

  public Authority getAuthority() {
    return authority;
  }

  public String getSection() {
    return section;
  }

  public String getPhone() {
    return phone;
  }

  public PrefectureView getPrefectureView() {
    return prefectureView;
  }
}
