package jp.mimamori.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.mimamori.ui.Functions;

/** 医療情報システム that an institution uses. */
@Entity
@Table(name = "medical_system")
public class MedicalSystem extends LedgerEntry {

  static final Columns COLUMNS =
      new ColumnsOf<MedicalSystem>("system")
          .text("name", e -> e.name, (e, v) -> e.name = v)
          .required()
          .listed()
          .choice("kind", SystemKind.class, e -> e.kind, (e, v) -> e.kind = v)
          .required()
          .listed()
          .code("productVersion", e -> e.productVersion, (e, v) -> e.productVersion = v)
          .listed()
          .vendor("vendorId", e -> e.vendorId, (e, v) -> e.vendorId = v)
          .listed()
          .choice("hosting", Hosting.class, e -> e.hosting, (e, v) -> e.hosting = v)
          .listed()
          .text("information", e -> e.information, (e, v) -> e.information = v)
          .date("startedOn", e -> e.startedOn, (e, v) -> e.startedOn = v)
          .date("supportEndsOn", e -> e.supportEndsOn, (e, v) -> e.supportEndsOn = v)
          .listed()
          .choice(
              "secondFactor", Safeguard.class, e -> e.secondFactor, (e, v) -> e.secondFactor = v)
          .listed()
          .date("secondFactorOn", e -> e.secondFactorOn, (e, v) -> e.secondFactorOn = v)
          .choice("log", Safeguard.class, e -> e.log, (e, v) -> e.log = v)
          .text("responsible", e -> e.responsible, (e, v) -> e.responsible = v)
          .longText("remarks", e -> e.remarks, (e, v) -> e.remarks = v)
          .key("name")
          .asTheyStand();

  private String name;

  @Enumerated(EnumType.STRING)
  private SystemKind kind;

  @Column(name = "product_version")
  private String productVersion;

  @Column(name = "vendor_id")
  private Long vendorId;

  @Enumerated(EnumType.STRING)
  private Hosting hosting;

  private String information;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "support_ends_on")
  private LocalDate supportEndsOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "second_factor")
  private Safeguard secondFactor;

  @Column(name = "second_factor_on")
  private LocalDate secondFactorOn;

  @Enumerated(EnumType.STRING)
  private Safeguard log;

  private String responsible;

  private String remarks;

  protected MedicalSystem() {}

  public MedicalSystem(SystemKind kind) {
    this.kind = kind;
  }

  /**
   * @param product null while nobody knows
   * @param vendor who maintains it under a contract; null for nobody, or while nobody knows
   */
  public void describe(String product, Long vendor) {
    name = product;
    vendorId = vendor;
    resume();
  }

  public void retire(LocalDate firstDayWithout) {
    retire(firstDayWithout, null);
  }

  @Override
  public String title() {
    return name == null ? Functions.term(kind) : name;
  }

  public SystemKind getKind() {
    return kind;
  }

  /** Null while nobody knows. */
  public String getName() {
    return name;
  }

  /** Who maintains it under a contract, or null. */
  public Long getVendorId() {
    return vendorId;
  }
}
