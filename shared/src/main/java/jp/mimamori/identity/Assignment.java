package jp.mimamori.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** 配属: an officer's post at a health center or a prefecture, from–to. Changes every April. */
@Entity
@Table(name = "assignment")
public class Assignment {

  @Id private Long id;
  @Version private int version;

  @Column(name = "person_sub")
  private String personSub;

  @Column(name = "person_name")
  private String personName;

  @Enumerated(EnumType.STRING)
  private OfficerRole role;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  @Column(name = "prefecture_code")
  private String prefectureCode;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected Assignment() {}

  public String getPersonName() {
    return personName;
  }

  public OfficerRole getRole() {
    return role;
  }

  /** Null for a post at the prefecture. */
  public String getHealthCenterCode() {
    return healthCenterCode;
  }

  /** Null for a post at a health center. */
  public String getPrefectureCode() {
    return prefectureCode;
  }
}
