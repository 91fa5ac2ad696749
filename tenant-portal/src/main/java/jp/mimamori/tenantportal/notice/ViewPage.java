package jp.mimamori.tenantportal.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.notice.AcknowledgeAdvisory;
import jp.mimamori.notice.AcknowledgementKind;
import jp.mimamori.notice.ReadAdvisories;
import jp.mimamori.notice.ReceivedAdvisory;
import jp.mimamori.ui.Feedback;

/** One notice: what it asks for, and one tap to say that it was read or done. */
@Named("notice_view")
@ViewScoped
public class ViewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadAdvisories advisories;
  @Inject private AcknowledgeAdvisory acknowledge;
  @Inject private Feedback feedback;

  private String id;
  private String note;
  private transient ReceivedAdvisory received;

  public void load() {
    getReceived();
  }

  public String seen() {
    return say(AcknowledgementKind.SEEN, "notice_view.seenDone");
  }

  public String done() {
    return say(AcknowledgementKind.DONE, "notice_view.doneDone");
  }

  private String say(AcknowledgementKind kind, String answer) {
    acknowledge.acknowledge(
        IdParameter.of(id), kind, kind == AcknowledgementKind.DONE ? note : null);
    feedback.done(answer, getReceived().getAdvisory().getOfficeName());
    return "/home/index?faces-redirect=true";
  }

  public ReceivedAdvisory getReceived() {
    if (received == null) {
      received = advisories.one(IdParameter.of(id));
    }
    return received;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
