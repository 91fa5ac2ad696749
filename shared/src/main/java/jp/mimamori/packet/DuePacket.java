package jp.mimamori.packet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A packet that waits for the job, and whose it is. Read from a database view that shows it to the
 * job alone.
 */
@Entity
@Table(name = "due_packet")
public class DuePacket {

  @Id private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "due_at")
  private Instant dueAt;

  protected DuePacket() {}

  long id() {
    return id;
  }

  long institutionId() {
    return institutionId;
  }
}
