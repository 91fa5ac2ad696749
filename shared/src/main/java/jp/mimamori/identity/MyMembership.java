package jp.mimamori.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.mimamori.organization.InstitutionKind;

/**
 * An institution that the signed-in person belongs to. Read from a database view that shows a
 * person only his or her own rows, so it can be asked before an institution is chosen.
 */
@Entity
@Table(name = "my_membership")
public class MyMembership {

  @Id private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "institution_name")
  private String institutionName;

  @Enumerated(EnumType.STRING)
  @Column(name = "institution_kind")
  private InstitutionKind institutionKind;

  @Column(name = "person_name")
  private String personName;

  @Enumerated(EnumType.STRING)
  private InstitutionRole role;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected MyMembership() {}

  public long getInstitutionId() {
    return institutionId;
  }

  public String getInstitutionName() {
    return institutionName;
  }

  public InstitutionKind getInstitutionKind() {
    return institutionKind;
  }

  public String getPersonName() {
    return personName;
  }

  public InstitutionRole getRole() {
    return role;
  }
}
