package jp.mimamori.tenantportal.responsibility;

import java.io.Serializable;
import jp.mimamori.responsibility.AgreementDetails.Share;
import jp.mimamori.responsibility.Bearer;
import jp.mimamori.responsibility.Duty;
import jp.mimamori.responsibility.VendorAgreement;

/** A duty as it is filled in. */
public class DutyRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Duty duty;
  private Bearer bearer;
  private String note;

  DutyRow(VendorAgreement.Line line) {
    duty = line.getDuty();
    bearer = line.getBearer();
    note = line.getNote();
  }

  boolean isSaid() {
    return bearer != null || note != null && !note.isBlank();
  }

  /** A note without a bearer is a thought about what is still to be agreed on. */
  Share share() {
    return new Share(bearer == null ? Bearer.NOT_AGREED : bearer, note);
  }

  public Duty getDuty() {
    return duty;
  }

  public Bearer getBearer() {
    return bearer;
  }

  public void setBearer(Bearer bearer) {
    this.bearer = bearer;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
