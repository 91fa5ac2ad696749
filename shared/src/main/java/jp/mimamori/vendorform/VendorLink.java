package jp.mimamori.vendorform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.tenancy.LinkToken;
import jp.mimamori.tenancy.TenantOwned;

/** A link to a request. All links of a request end with it. */
@Entity
@Table(name = "vendor_link")
public class VendorLink extends TenantOwned {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "request_id")
  private VendorRequest request;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "made_at")
  private Instant madeAt;

  protected VendorLink() {}

  VendorLink(VendorRequest request, LinkToken token, Instant at) {
    this.request = request;
    this.tokenHash = token.hash();
    this.madeAt = at;
  }
}
