package jp.mimamori.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * 医療情報セキュリティ開示書 (MDS of a manufacturer, SDS of a service) of one product and version (JAHIS 24-005,
 * guide Ver.5.0).
 */
@Entity
@Table(name = "security_disclosure")
public class SecurityDisclosure extends LedgerEntry {

  static final Columns COLUMNS =
      new ColumnsOf<SecurityDisclosure>("disclosure")
          .text("product", e -> e.product, (e, v) -> e.product = v)
          .required()
          .listed()
          .code("productVersion", e -> e.productVersion, (e, v) -> e.productVersion = v)
          .listed()
          .choice("kind", DisclosureKind.class, e -> e.kind, (e, v) -> e.kind = v)
          .required()
          .listed()
          .system("systemId", e -> e.systemId, (e, v) -> e.systemId = v)
          .listed()
          .vendor("vendorId", e -> e.vendorId, (e, v) -> e.vendorId = v)
          .code("formVersion", e -> e.formVersion, (e, v) -> e.formVersion = v)
          .date("datedOn", e -> e.datedOn, (e, v) -> e.datedOn = v)
          .listed()
          .date("receivedOn", e -> e.receivedOn, (e, v) -> e.receivedOn = v)
          .listed()
          .number("noCount", 999, e -> e.noCount, (e, v) -> e.noCount = v)
          .listed()
          .longText("riskNote", e -> e.riskNote, (e, v) -> e.riskNote = v)
          .longText("remarks", e -> e.remarks, (e, v) -> e.remarks = v)
          .key("kind", "product", "productVersion")
          .asTheyStand();

  private String product;

  @Column(name = "product_version")
  private String productVersion;

  @Enumerated(EnumType.STRING)
  private DisclosureKind kind;

  @Column(name = "system_id")
  private Long systemId;

  @Column(name = "vendor_id")
  private Long vendorId;

  @Column(name = "form_version")
  private String formVersion;

  @Column(name = "dated_on")
  private LocalDate datedOn;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "no_count")
  private Integer noCount;

  @Column(name = "risk_note")
  private String riskNote;

  private String remarks;

  protected SecurityDisclosure() {}

  @Override
  public String title() {
    return product;
  }
}
