package jp.mimamori.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.tenancy.TenantOwned;

/** 所属: a person's role in an institution, from–to. Ended, never deleted. */
@Entity
@Table(name = "membership")
public class Membership extends TenantOwned {

  @Column(name = "person_sub")
  private String personSub;

  @Column(name = "person_name")
  private String personName;

  private String email;

  @Enumerated(EnumType.STRING)
  private InstitutionRole role;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "signed_in_at")
  private Instant signedInAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  protected Membership() {}

  /** Begins a membership that lasts until it is ended. */
  public Membership(
      String personSub,
      String personName,
      String email,
      InstitutionRole role,
      LocalDate validFrom) {
    this.personSub = personSub;
    this.personName = personName;
    this.email = email;
    this.role = role;
    this.validFrom = validFrom;
  }

  public boolean counts(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  /** False for one that was taken back on its first day, before it could count. */
  public boolean everCounted() {
    return validTo == null || !validTo.isBefore(validFrom);
  }

  /**
   * Ends at once: what counts are whole days, so the last one is the day before. The audit trail
   * keeps the hour.
   */
  public void endBefore(LocalDate day) {
    validTo = day.minusDays(1);
  }

  /**
   * Another role from a day on. The history stays: this membership ends the day before and the
   * returned one begins. One that began that very day has no history yet and is corrected.
   */
  public Membership changeRole(InstitutionRole newRole, LocalDate from) {
    if (!validFrom.isBefore(from)) {
      role = newRole;
      return this;
    }
    endBefore(from);
    return new Membership(personSub, personName, email, newRole, from);
  }

  /** Lets one that was taken back on its first day count after all. */
  public void resume(String name, String address, InstitutionRole newRole) {
    personName = name;
    email = address;
    role = newRole;
    validTo = null;
  }

  /** Whether the person has worked for the institution before. */
  public boolean isSignedIn() {
    return signedInAt != null;
  }

  /** The person signed in and works for the institution, for the first time or again. */
  public void signedIn(Instant at) {
    if (signedInAt == null) {
      signedInAt = at;
    }
    lastSeenAt = at;
  }

  public String getPersonSub() {
    return personSub;
  }

  public String getPersonName() {
    return personName;
  }

  public String getEmail() {
    return email;
  }

  public InstitutionRole getRole() {
    return role;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Last day, or null while it lasts. */
  public LocalDate getValidTo() {
    return validTo;
  }
}
