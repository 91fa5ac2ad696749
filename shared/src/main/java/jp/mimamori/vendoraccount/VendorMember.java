package jp.mimamori.vendoraccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.identity.Actor;

/**
 * A person's place in a vendor; a person has one at a time. Read from a database view that shows
 * the signed-in person those of the own vendor. Written by {@link VendorAdmission}.
 */
@Entity
@Table(name = "vendor_member")
public class VendorMember {

  @Id private Long id;

  @Column(name = "organization_id")
  private long organizationId;

  @Column(name = "person_sub")
  private String personSub;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "joined_on")
  private LocalDate joinedOn;

  private String email;
  private boolean administrator;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected VendorMember() {}

  Actor actor() {
    return new Actor(personSub, personName, null);
  }

  public Long getId() {
    return id;
  }

  public long getOrganizationId() {
    return organizationId;
  }

  public String getPersonSub() {
    return personSub;
  }

  public String getPersonName() {
    return personName;
  }

  /** Where the invitation went; null for who founded the account. */
  public String getEmail() {
    return email;
  }

  public LocalDate getJoinedOn() {
    return joinedOn;
  }

  /** Whether the person may invite colleagues and end memberships. */
  public boolean isAdministrator() {
    return administrator;
  }

  public boolean isCurrent() {
    return endedAt == null;
  }
}
