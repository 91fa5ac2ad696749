package jp.mimamori.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.tenancy.Ids;

/** How often a health center inspects the institutions of one kind. */
@Entity
@Table(name = "inspection_rule")
public class InspectionRule {

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  @Column(name = "every_years")
  private int everyYears;

  protected InspectionRule() {}

  InspectionRule(String healthCenterCode, InstitutionKind kind) {
    this.healthCenterCode = healthCenterCode;
    this.kind = kind;
  }

  void every(int years) {
    everyYears = years;
  }

  InstitutionKind kind() {
    return kind;
  }

  int everyYears() {
    return everyYears;
  }
}
