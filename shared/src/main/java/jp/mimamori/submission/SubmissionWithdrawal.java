package jp.mimamori.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.TenantOwned;

/** 取下げ: the institution took a submission back before the health center looked through it. */
@Entity
@Table(name = "submission_withdrawal")
public class SubmissionWithdrawal extends TenantOwned {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "submission_id")
  private Submission submission;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by_name")
  private String withdrawnByName;

  protected SubmissionWithdrawal() {}

  SubmissionWithdrawal(Submission submission, Actor by, Instant at) {
    this.submission = submission;
    this.withdrawnByName = by.name();
    this.withdrawnAt = at;
  }

  public Instant getWithdrawnAt() {
    return withdrawnAt;
  }

  public String getWithdrawnByName() {
    return withdrawnByName;
  }
}
