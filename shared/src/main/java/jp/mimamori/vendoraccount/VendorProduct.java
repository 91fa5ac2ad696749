package jp.mimamori.vendoraccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.tenancy.Ids;

/** A product of a vendor in one version, with its disclosure and the answers for all customers. */
@Entity
@Table(name = "vendor_product")
public class VendorProduct {

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "organization_id")
  private long organizationId;

  private String name;

  @Column(name = "product_version")
  private String productVersion;

  @Column(name = "mds_on")
  private LocalDate mdsOn;

  @Column(name = "sds_on")
  private LocalDate sdsOn;

  private String disclosure;

  @Column(name = "answered_by")
  private String answeredBy;

  private String answers;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected VendorProduct() {}

  VendorProduct(long organizationId) {
    this.organizationId = organizationId;
  }

  void write(ProductDetails details) {
    name = details.name();
    productVersion = details.productVersion();
    mdsOn = details.mdsOn();
    sdsOn = details.sdsOn();
    disclosure = details.disclosure();
  }

  /** A document of that day is kept. */
  void disclosed(DocumentKind kind, LocalDate on) {
    switch (kind) {
      case MDS -> mdsOn = on;
      case SDS -> sdsOn = on;
    }
  }

  void answer(String typed, String by, Instant at) {
    answers = typed;
    answeredBy = by;
    answeredAt = at;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  /** Or null. */
  public String getProductVersion() {
    return productVersion;
  }

  /** Date of the MDS, or null if there is none. */
  public LocalDate getMdsOn() {
    return mdsOn;
  }

  /** Date of the SDS, or null if there is none. */
  public LocalDate getSdsOn() {
    return sdsOn;
  }

  /** Where MDS and SDS can be had, or null. */
  public String getDisclosure() {
    return disclosure;
  }

  /** Null before anything was answered. */
  public Instant getAnsweredAt() {
    return answeredAt;
  }

  /** What {@code SharedForm} keeps, or null. */
  public String getAnswers() {
    return answers;
  }

  /** Name and version. */
  public String getLabel() {
    return productVersion == null ? name : name + " " + productVersion;
  }
}
