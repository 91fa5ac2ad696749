package jp.mimamori.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jp.mimamori.tenancy.TenantOwned;

/** A piece of a {@link StoredFile}. Written once by {@link FileStore} and read as bare bytes. */
@Entity
@Table(name = "file_chunk")
class FileChunk extends TenantOwned {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "file_id", updatable = false)
  private StoredFile file;

  @Column(updatable = false)
  private int position;

  @Column(updatable = false)
  private byte[] content;

  protected FileChunk() {}

  FileChunk(StoredFile file, int position, byte[] content) {
    this.file = file;
    this.position = position;
    this.content = content;
  }

  /** Lets go of the bytes once they are in the database. */
  void forgetContent() {
    content = null;
  }
}
