package jp.mimamori.vendorform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The link that somebody holds, and where it leads. Read from a database view that shows it to the
 * holder of its token alone: without the token no institution opens.
 */
@Entity
@Table(name = "held_link")
public class HeldLink {

  @Id private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "request_id")
  private long requestId;

  protected HeldLink() {}

  long institutionId() {
    return institutionId;
  }

  long requestId() {
    return requestId;
  }
}
