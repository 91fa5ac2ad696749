package jp.mimamori.vendoraccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.tenancy.Ids;

/**
 * Lets a person into a vendor. Only ever written; the database takes it from who founds a vendor's
 * account, and from its administrators. It is read as {@link VendorMember}.
 */
@Entity
@Table(name = "vendor_admission")
public class VendorAdmission {

  @Id private Long id = Ids.next();
  @Version private int version;

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

  protected VendorAdmission() {}

  /**
   * @param email where the invitation goes; null for who founds the account
   * @param administrator whether the person may invite colleagues and end memberships
   */
  VendorAdmission(
      long organizationId,
      String sub,
      String name,
      String email,
      boolean administrator,
      LocalDate on) {
    this.organizationId = organizationId;
    this.personSub = sub;
    this.personName = name;
    this.email = email;
    this.administrator = administrator;
    this.joinedOn = on;
  }

  long id() {
    return id;
  }
}
