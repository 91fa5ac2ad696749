package jp.mimamori.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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

  protected Membership() {}

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
