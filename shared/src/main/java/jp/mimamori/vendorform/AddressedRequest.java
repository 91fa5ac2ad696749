package jp.mimamori.vendorform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;

/**
 * A request that reached the vendor's account of the signed-in person. Read from a database view
 * that shows it to members of that vendor alone.
 */
@Entity
@Table(name = "addressed_request")
public class AddressedRequest {

  @Id private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  @Column(name = "released_at")
  private Instant releasedAt;

  @Column(name = "returned_for")
  private String returnedFor;

  @Column(name = "institution_name")
  private String institutionName;

  private String systems;

  protected AddressedRequest() {}

  long institutionId() {
    return institutionId;
  }

  public Long getId() {
    return id;
  }

  public FiscalYear getYear() {
    return new FiscalYear(fiscalYear);
  }

  public Instant getRequestedAt() {
    return requestedAt;
  }

  /** Last day on which it can be answered. */
  public LocalDate getLastDay() {
    return expiresAt.minusSeconds(1).atZone(JapanTime.ZONE).toLocalDate();
  }

  public boolean isOpen(Instant now) {
    return state == RequestState.OPEN && now.isBefore(expiresAt);
  }

  public RequestState getState() {
    return state;
  }

  public Instant getReleasedAt() {
    return releasedAt;
  }

  /** Why the institution gave released answers back, or null. */
  public String getReturnedFor() {
    return returnedFor;
  }

  public String getInstitutionName() {
    return institutionName;
  }

  /** What the institution says that the vendor provides. */
  public String getSystems() {
    return systems;
  }
}
