package jp.mimamori.responsibility;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.TenantOwned;

/** 責任分界の取り決め with one vendor. Aggregate root of its duties. */
@Entity
@Table(name = "agreement")
public class Agreement extends TenantOwned {

  @Column(name = "vendor_id", updatable = false)
  private long vendorId;

  private String document;

  @Column(name = "agreed_on")
  private LocalDate agreedOn;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @OneToMany(mappedBy = "agreement", cascade = CascadeType.PERSIST)
  private List<AgreedDuty> duties = new ArrayList<>();

  protected Agreement() {}

  Agreement(long vendorId) {
    this.vendorId = vendorId;
  }

  /**
   * A duty of which nothing is said stays as it was.
   *
   * @param details without faults
   */
  void write(AgreementDetails details, Actor by, Instant at) {
    document = details.document();
    agreedOn = details.agreedOn();
    writtenBy = by.name();
    writtenAt = at;
    details
        .shares()
        .forEach(
            (duty, share) ->
                of(duty)
                    .orElseGet(
                        () -> {
                          AgreedDuty added = new AgreedDuty(this, duty);
                          duties.add(added);
                          return added;
                        })
                    .write(share));
  }

  public Optional<AgreedDuty> of(Duty duty) {
    return duties.stream().filter(agreed -> agreed.getDuty() == duty).findFirst();
  }

  /** Duties for which it is settled who answers. */
  public int getSettled() {
    return (int) duties.stream().filter(agreed -> agreed.getBearer() != Bearer.NOT_AGREED).count();
  }

  /** Duties of which nothing is said, or that nothing is agreed on. */
  public int getOpen() {
    return Duty.values().length - getSettled();
  }

  public long getVendorId() {
    return vendorId;
  }

  /** Where it is written, or null. */
  public String getDocument() {
    return document;
  }

  /** When both sides last talked it over, or null. */
  public LocalDate getAgreedOn() {
    return agreedOn;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  public String getWrittenBy() {
    return writtenBy;
  }
}
