package jp.mimamori.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 市町村, named by its JIS X 0402 code. Reference data. */
@Entity
@Table(name = "municipality")
public class Municipality {

  @Id private String code;
  private String name;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  @Column(name = "tile_row")
  private Integer tileRow;

  @Column(name = "tile_column")
  private Integer tileColumn;

  protected Municipality() {}

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public String getHealthCenterCode() {
    return healthCenterCode;
  }

  /** Place on the prefecture's map of tiles, from the north; null where it has none. */
  public Integer getTileRow() {
    return tileRow;
  }

  /** The same from the west. */
  public Integer getTileColumn() {
    return tileColumn;
  }
}
