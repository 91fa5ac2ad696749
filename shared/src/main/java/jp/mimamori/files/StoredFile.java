package jp.mimamori.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.tenancy.TenantOwned;

/**
 * A content that an institution keeps: once, under however many names. It has no name of its own;
 * whoever refers to it keeps the name that it was given there. Never changes.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile extends TenantOwned {

  /** Bytes of each chunk but the last. */
  static final int CHUNK = 1024 * 1024;

  private String sha256;

  @Enumerated(EnumType.STRING)
  private FileKind kind;

  private long size;

  @Column(name = "stored_at")
  private Instant storedAt;

  protected StoredFile() {}

  StoredFile(Digest digest, FileKind kind, Instant now) {
    this.sha256 = digest.sha256();
    this.kind = kind;
    this.size = digest.size();
    this.storedAt = now;
  }

  /** 64 hexadecimal digits. */
  public String getSha256() {
    return sha256;
  }

  /** Found by content. */
  public FileKind getKind() {
    return kind;
  }

  /** Bytes. */
  public long getSize() {
    return size;
  }

  public Instant getStoredAt() {
    return storedAt;
  }

  /** How many pieces to fetch from {@link FileStore#chunk}. */
  public int chunks() {
    return (int) ((size + CHUNK - 1) / CHUNK);
  }
}
