package jp.mimamori.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jp.mimamori.organization.InstitutionKind;

/**
 * 統計: how many institutions of a health center and kind count as something today, without the cells
 * of fewer than five. All that a prefecture finds of a center that shows it statistics only ({@code
 * V16__statistics_only.sql}).
 */
@Entity
@Table(name = "statistics_count")
class StatisticsCount {

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  private Measure measure;

  @Id
  @Column(name = "health_center_code")
  private String healthCenterCode;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  /** Only with {@link Measure#ITEM}. */
  @Column(name = "item_id")
  private String itemId;

  private String value;
  private long n;

  protected StatisticsCount() {}
}
