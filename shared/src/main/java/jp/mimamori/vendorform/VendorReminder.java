package jp.mimamori.vendorform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.tenancy.TenantOwned;

/** 催促 that an institution did by itself, as it noted it down. */
@Entity
@Table(name = "vendor_reminder")
public class VendorReminder extends TenantOwned {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "request_id")
  private VendorRequest request;

  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  @Enumerated(EnumType.STRING)
  private ReminderMeans means;

  @Column(name = "reminded_by")
  private String remindedBy;

  @Column(name = "noted_at")
  private Instant notedAt;

  protected VendorReminder() {}

  VendorReminder(
      VendorRequest request, LocalDate remindedOn, ReminderMeans means, String by, Instant at) {
    this.request = request;
    this.remindedOn = remindedOn;
    this.means = means;
    this.remindedBy = by;
    this.notedAt = at;
  }

  public LocalDate getRemindedOn() {
    return remindedOn;
  }

  public ReminderMeans getMeans() {
    return means;
  }

  public String getRemindedBy() {
    return remindedBy;
  }
}
