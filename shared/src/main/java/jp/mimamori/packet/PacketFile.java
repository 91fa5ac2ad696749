package jp.mimamori.packet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jp.mimamori.tenancy.TenantOwned;

/** A file of a packet: one that was made for it, or a version of an evidence. */
@Entity
@Table(name = "packet_file")
public class PacketFile extends TenantOwned {

  /** The PDF file with everything printed. */
  static final int PDF = 0;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "packet_id", updatable = false)
  private Packet packet;

  private int position;
  private String path;

  @Column(name = "evidence_version_id")
  private Long evidenceVersionId;

  private long size;

  protected PacketFile() {}

  /**
   * @param path in the zip file
   * @param evidenceVersionId whose content it is; null for one that was made
   */
  PacketFile(Packet packet, int position, String path, Long evidenceVersionId, long size) {
    this.packet = packet;
    this.position = position;
    this.path = path;
    this.evidenceVersionId = evidenceVersionId;
    this.size = size;
  }

  public String getPath() {
    return path;
  }

  /** Null for a file that was made for the packet. */
  public Long getEvidenceVersionId() {
    return evidenceVersionId;
  }

  /** Bytes. */
  public long getSize() {
    return size;
  }

  /** How many pieces to fetch. */
  public int chunks() {
    return PacketChunk.of(size);
  }
}
