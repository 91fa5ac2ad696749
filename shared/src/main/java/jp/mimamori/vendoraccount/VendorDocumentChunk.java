package jp.mimamori.vendoraccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.mimamori.tenancy.Ids;

/** A piece of a {@link VendorDocument}. Written once and read as bare bytes. */
@Entity
@Table(name = "vendor_document_chunk")
public class VendorDocumentChunk {

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "organization_id")
  private long organizationId;

  @Column(name = "document_id")
  private long documentId;

  private int position;
  private byte[] content;

  protected VendorDocumentChunk() {}

  VendorDocumentChunk(VendorDocument document, int position, byte[] content) {
    this.organizationId = document.organizationId();
    this.documentId = document.getId();
    this.position = position;
    this.content = content;
  }

  /** Lets go of the bytes once they are in the database. */
  void forgetContent() {
    content = null;
  }
}
