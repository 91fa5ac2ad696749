package jp.mimamori.vendoraccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A piece of a {@link ReleasedDocument}, read as bare bytes. */
@Entity
@Table(name = "released_document_chunk")
public class ReleasedDocumentChunk {

  @Id private Long id;

  @Column(name = "document_id")
  private long documentId;

  private int position;
  private byte[] content;

  protected ReleasedDocumentChunk() {}
}
