package jp.mimamori.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.mimamori.organization.InstitutionKind;

/**
 * By how many institutions something changed in a month; the sum of the months is what stood at the
 * end of the last.
 */
@Entity
@Table(name = "trend_count")
class TrendCount {

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  private Measure measure;

  @Id
  @Column(name = "health_center_code")
  private String healthCenterCode;

  /** First day of the month. */
  private LocalDate month;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String value;
  private int n;

  protected TrendCount() {}
}
