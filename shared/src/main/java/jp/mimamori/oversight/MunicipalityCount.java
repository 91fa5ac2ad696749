package jp.mimamori.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.mimamori.organization.InstitutionKind;

/** The same as {@link CenterCount} for each municipality, without the answers to controls. */
@Entity
@Table(name = "municipality_count")
class MunicipalityCount {

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  private Measure measure;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  @Id
  @Column(name = "municipality_code")
  private String municipalityCode;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String value;
  private int n;

  protected MunicipalityCount() {}
}
