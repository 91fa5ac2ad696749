package jp.mimamori.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.mimamori.identity.Actor;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.HealthCenter.PrefectureView;
import jp.mimamori.tenancy.Ids;

/**
 * That a city shows its prefecture more or less of its institutions from a moment on, and by which
 * agreement. Never changed. The database sets the health center when it is stored, and takes it
 * only from an officer of the center or an administrator of the prefecture.
 */
@Entity
@Table(name = "prefecture_view_change")
public class PrefectureViewChange {

  static final int AGREEMENT_MAX = 300;

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "prefecture_view")
  private PrefectureView prefectureView;

  private String agreement;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "office_name")
  private String officeName;

  protected PrefectureViewChange() {}

  PrefectureViewChange(
      HealthCenter center, PrefectureView view, String agreement, Actor by, Instant at) {
    this.healthCenterCode = center.getCode();
    this.prefectureView = view;
    this.agreement = agreement;
    this.changedBy = by.name();
    this.officeName = by.post();
    this.changedAt = at;
  }

  String getHealthCenterCode() {
    return healthCenterCode;
  }

  public PrefectureView getPrefectureView() {
    return prefectureView;
  }

  /** What city and prefecture agreed upon, and when. */
  public String getAgreement() {
    return agreement;
  }

  public Instant getChangedAt() {
    return changedAt;
  }

  public String getChangedBy() {
    return changedBy;
  }

  public String getOfficeName() {
    return officeName;
  }
}
