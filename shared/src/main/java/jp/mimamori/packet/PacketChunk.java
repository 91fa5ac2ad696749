package jp.mimamori.packet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jp.mimamori.tenancy.TenantOwned;

/** A piece of a {@link PacketFile}. */
@Entity
@Table(name = "packet_chunk")
class PacketChunk extends TenantOwned {

  /** Bytes of each but the last. */
  static final int SIZE = 1024 * 1024;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "file_id", updatable = false)
  private PacketFile file;

  @Column(updatable = false)
  private int position;

  @Column(updatable = false)
  private byte[] content;

  protected PacketChunk() {}

  PacketChunk(PacketFile file, int position, byte[] content) {
    this.file = file;
    this.position = position;
    this.content = content;
  }

  /** How many pieces so many bytes make. */
  static int of(long bytes) {
    return (int) ((bytes + SIZE - 1) / SIZE);
  }
}
