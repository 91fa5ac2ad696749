package jp.mimamori.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The reader of the weekly mail whose link somebody holds. Read from a database view that shows it
 * to the holder of its token alone.
 */
@Entity
@Table(name = "held_digest")
public class HeldDigest {

  @Id private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  protected HeldDigest() {}

  long id() {
    return id;
  }

  long institutionId() {
    return institutionId;
  }
}
