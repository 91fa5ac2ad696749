package jp.mimamori.vendoraccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.mimamori.files.FileKind;

/**
 * An MDS or SDS that a vendor released to the current institution along with its answers. Read from
 * a database view that shows no institution anything else.
 */
@Entity
@Table(name = "released_document")
public class ReleasedDocument {

  @Id private Long id;

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

  private long size;

  protected ReleasedDocument() {}

  public Long getId() {
    return id;
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
}
