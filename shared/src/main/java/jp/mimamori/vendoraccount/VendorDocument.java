package jp.mimamori.vendoraccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.files.Digest;
import jp.mimamori.files.FileKind;
import jp.mimamori.tenancy.Ids;

/**
 * An MDS or SDS of a product in one version. A new one takes the place of the one before; whoever
 * was given that keeps it.
 */
@Entity
@Table(name = "vendor_document")
public class VendorDocument {

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "organization_id")
  private long organizationId;

  @Column(name = "product_id")
  private long productId;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  @Column(name = "dated_on")
  private LocalDate datedOn;

  @Column(name = "file_name")
  private String fileName;

  @Enumerated(EnumType.STRING)
  @Column(name = "file_kind")
  private FileKind fileKind;

  private String sha256;
  private long size;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "replaced_at")
  private Instant replacedAt;

  protected VendorDocument() {}

  VendorDocument(
      VendorProduct product,
      DocumentKind kind,
      LocalDate datedOn,
      String fileName,
      FileKind fileKind,
      Digest digest,
      VendorMember by,
      Instant at) {
    this.organizationId = by.getOrganizationId();
    this.productId = product.getId();
    this.kind = kind;
    this.datedOn = datedOn;
    this.fileName = fileName;
    this.fileKind = fileKind;
    this.sha256 = digest.sha256();
    this.size = digest.size();
    this.uploadedBy = by.getPersonName();
    this.uploadedAt = at;
  }

  void giveWay(Instant at) {
    replacedAt = at;
  }

  public Long getId() {
    return id;
  }

  long organizationId() {
    return organizationId;
  }

  public long getProductId() {
    return productId;
  }

  public DocumentKind getKind() {
    return kind;
  }

  public LocalDate getDatedOn() {
    return datedOn;
  }

  /** As the person named it. */
  public String getFileName() {
    return fileName;
  }

  public FileKind getFileKind() {
    return fileKind;
  }

  /** Bytes. */
  public long getSize() {
    return size;
  }

  public String getUploadedBy() {
    return uploadedBy;
  }

  public Instant getUploadedAt() {
    return uploadedAt;
  }
}
