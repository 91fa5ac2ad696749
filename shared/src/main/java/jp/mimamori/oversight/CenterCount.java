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
 * How many institutions of a health center and kind count as something from a day on. Summed up,
 * never loaded one by one; as of a day counts what is effective on that day or before. Kept by the
 * database ({@code V13__summaries.sql}), true at each commit.
 */
@Entity
@Table(name = "center_count")
class CenterCount {

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  private Measure measure;

  @Id
  @Column(name = "health_center_code")
  private String healthCenterCode;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  /** Only with {@link Measure#ITEM}. */
  @Column(name = "item_id")
  private String itemId;

  private String value;
  private int n;

  protected CenterCount() {}
}
