package jp.mimamori.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many institutions an aim found; which ones, the database keeps to itself. */
@Entity
@Table(name = "advisory_reach")
public class AdvisoryReach {

  @Id private Long id;
  private long institutions;

  @Column(name = "by_email")
  private long byEmail;

  protected AdvisoryReach() {}

  /** Of the aim. */
  public Long getId() {
    return id;
  }

  public long getInstitutions() {
    return institutions;
  }

  /** Those that have an address. */
  public long getByEmail() {
    return byEmail;
  }

  /** Those to be called. */
  public long getWithoutEmail() {
    return institutions - byEmail;
  }
}
