package jp.mimamori.vendoraccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.mimamori.tenancy.Ids;

/** 事業者 as it speaks for itself. */
@Entity
@Table(name = "vendor_organization")
public class VendorOrganization {

  @Id private Long id = Ids.next();
  @Version private int version;
  private String name;

  @Column(name = "founded_at")
  private Instant foundedAt;

  protected VendorOrganization() {}

  VendorOrganization(String name, Instant at) {
    this.name = name;
    this.foundedAt = at;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}
