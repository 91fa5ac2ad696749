package jp.mimamori.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The invitation whose code somebody holds. Read from a database view that shows it to the holder
 * alone: without the code no institution opens.
 */
@Entity
@Table(name = "held_invitation")
public class HeldInvitation {

  @Id private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  protected HeldInvitation() {}

  long id() {
    return id;
  }

  long institutionId() {
    return institutionId;
  }
}
