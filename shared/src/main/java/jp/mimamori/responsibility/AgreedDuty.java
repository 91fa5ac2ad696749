package jp.mimamori.responsibility;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jp.mimamori.tenancy.TenantOwned;

/** Who answers for one duty. */
@Entity
@Table(name = "agreed_duty")
public class AgreedDuty extends TenantOwned {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "agreement_id", updatable = false)
  private Agreement agreement;

  @Enumerated(EnumType.STRING)
  private Duty duty;

  @Enumerated(EnumType.STRING)
  private Bearer bearer;

  private String note;

  protected AgreedDuty() {}

  AgreedDuty(Agreement agreement, Duty duty) {
    this.agreement = agreement;
    this.duty = duty;
  }

  void write(AgreementDetails.Share share) {
    bearer = share.bearer();
    note = share.note();
  }

  public Duty getDuty() {
    return duty;
  }

  public Bearer getBearer() {
    return bearer;
  }

  /** How it is shared, in plain words, or null. */
  public String getNote() {
    return note;
  }
}
