package jp.mimamori.ledgerimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.tenancy.TenantOwned;

/** What the head of a column meant when a file of the institution was imported before. */
@Entity
@Table(name = "ledger_heading")
public class Heading extends TenantOwned {

  @Enumerated(EnumType.STRING)
  private LedgerKind ledger;

  private String heading;

  @Column(name = "column_name")
  private String columnName;

  protected Heading() {}

  /**
   * @param heading as {@link Targets#plain} leaves it
   */
  Heading(LedgerKind ledger, String heading) {
    this.ledger = ledger;
    this.heading = heading;
  }

  void means(String target) {
    columnName = target;
  }

  String heading() {
    return heading;
  }

  String target() {
    return columnName;
  }
}
