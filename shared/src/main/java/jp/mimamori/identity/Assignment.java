package jp.mimamori.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import jp.mimamori.tenancy.Ids;

/** 配属: an officer's post at a health center or a prefecture, from–to. Changes every April. */
@Entity
@Table(name = "assignment")
public class Assignment {

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "person_sub")
  private String personSub;

  @Column(name = "person_name")
  private String personName;

  private String email;

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

  /**
   * @param post role and office
   * @param validTo last day, or null for an open end
   */
  public Assignment(
      String personSub,
      String personName,
      String email,
      Post post,
      LocalDate validFrom,
      LocalDate validTo) {
    this.personSub = personSub;
    this.personName = personName;
    this.email = email;
    this.role = post.role();
    this.healthCenterCode = post.healthCenterCode();
    this.prefectureCode = post.prefectureCode();
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  public boolean counts(LocalDate day) {
    return !validFrom.isAfter(day) && !isOver(day);
  }

  /** Whether the last day lies before a day. */
  public boolean isOver(LocalDate day) {
    return validTo != null && validTo.isBefore(day);
  }

  /** Whether both cover at least one common day. */
  public boolean overlaps(LocalDate from, LocalDate to) {
    return (to == null || !validFrom.isAfter(to)) && !isOver(from);
  }

  /** One that has not begun by then never counts. */
  public void endOn(LocalDate lastDay) {
    validTo = lastDay;
  }

  public Post post() {
    return new Post(role, healthCenterCode, prefectureCode);
  }

  public Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getPersonSub() {
    return personSub;
  }

  public String getEmail() {
    return email;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Last day, or null for an open end. */
  public LocalDate getValidTo() {
    return validTo;
  }

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

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Assignment that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
