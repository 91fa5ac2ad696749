package jp.mimamori.vendorform;

import java.time.Instant;
import java.util.List;
import jp.mimamori.mail.OutgoingMail;

/** All that happened about one request: asked, mailed, reminded, answered. */
public final class RequestRecord {

  private final VendorRequest request;
  private final OutgoingMail mail;
  private final OutgoingMail reminderMail;
  private final List<VendorReminder> reminders;
  private final LinkState state;

  /**
   * @param mail that brought the link, or null
   * @param reminderMail sent or to be sent, or null
   * @param reminders what the institution did by itself, oldest first
   */
  RequestRecord(
      VendorRequest request,
      OutgoingMail mail,
      OutgoingMail reminderMail,
      List<VendorReminder> reminders,
      Instant now) {
    this.request = request;
    this.mail = mail;
    this.reminderMail = reminderMail;
    this.reminders = List.copyOf(reminders);
    this.state = request.linkState(now);
  }

  public VendorRequest getRequest() {
    return request;
  }

  public OutgoingMail getMail() {
    return mail;
  }

  public OutgoingMail getReminderMail() {
    return reminderMail;
  }

  public List<VendorReminder> getReminders() {
    return reminders;
  }

  public LinkState getState() {
    return state;
  }

  public boolean isOpen() {
    return state == LinkState.OPEN;
  }
}
