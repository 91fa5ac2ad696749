package jp.mimamori.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import jp.mimamori.identity.Post;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.tenancy.Ids;

/** Whom an office aims a notice at. The database finds them when it is stored. Never changed. */
@Entity
@Table(name = "advisory_aim")
public class AdvisoryAim {

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "prefecture_code")
  private String prefectureCode;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String products;

  @Column(name = "aimed_at")
  private Instant aimedAt;

  @Column(name = "aimed_by")
  private String aimedBy;

  protected AdvisoryAim() {}

  /**
   * @param prefectureCode of the office, also of a health center
   * @param kind null for every kind
   * @param products null for whatever is used
   */
  AdvisoryAim(
      Post office,
      String prefectureCode,
      InstitutionKind kind,
      ProductNames products,
      String aimedBy,
      Instant aimedAt) {
    this.healthCenterCode = office.healthCenterCode();
    this.prefectureCode = prefectureCode;
    this.kind = kind;
    this.products = products == null ? null : products.lines();
    this.aimedBy = aimedBy;
    this.aimedAt = aimedAt;
  }

  boolean isOf(Post office, String prefecture) {
    return Objects.equals(healthCenterCode, office.healthCenterCode())
        && prefectureCode.equals(prefecture);
  }

  public Long getId() {
    return id;
  }

  /** Null for every kind. */
  public InstitutionKind getKind() {
    return kind;
  }

  /** One in each line; null for whatever is used. */
  String getProducts() {
    return products;
  }
}
