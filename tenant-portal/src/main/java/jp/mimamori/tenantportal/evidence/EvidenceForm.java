package jp.mimamori.tenantportal.evidence;

import java.io.Serializable;
import java.time.LocalDate;
import jp.mimamori.evidence.Evidence;
import jp.mimamori.evidence.EvidenceDetails;

/** What a person writes about an evidence. */
public class EvidenceForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String title;
  private LocalDate datedOn;
  private LocalDate expiresOn;
  private String remark;

  EvidenceForm() {}

  EvidenceForm(Evidence evidence) {
    title = evidence.getTitle();
    datedOn = evidence.getDatedOn();
    expiresOn = evidence.getExpiresOn();
    remark = evidence.getRemark();
  }

  EvidenceDetails details() {
    return new EvidenceDetails(title, datedOn, expiresOn, remark);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public LocalDate getDatedOn() {
    return datedOn;
  }

  public void setDatedOn(LocalDate datedOn) {
    this.datedOn = datedOn;
  }

  public LocalDate getExpiresOn() {
    return expiresOn;
  }

  public void setExpiresOn(LocalDate expiresOn) {
    this.expiresOn = expiresOn;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
