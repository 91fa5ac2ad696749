package jp.mimamori.vendoraccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import jp.mimamori.tenancy.Ids;

/** The signed-in person's place in a vendor. */
@Entity
@Table(name = "vendor_member")
public class VendorMember {

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

  protected VendorMember() {}

  VendorMember(long organizationId, String sub, String name, LocalDate on) {
    this.organizationId = organizationId;
    this.personSub = sub;
    this.personName = name;
    this.joinedOn = on;
  }

  public long getOrganizationId() {
    return organizationId;
  }

  public String getPersonName() {
    return personName;
  }
}
