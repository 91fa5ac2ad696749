package jp.mimamori.tenantportal.vendors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;
import jp.mimamori.vendorform.NoteVendorReminder;
import jp.mimamori.vendorform.ReminderMeans;
import jp.mimamori.vendorform.RequestFault;
import jp.mimamori.vendorform.RequestRefusedException;

/** Notes down a reminder that the institution gave by itself. */
@Named("vendors_remind")
@ViewScoped
public class RemindPage extends RequestPage {

  private static final long serialVersionUID = 1L;

  @Inject private NoteVendorReminder noteVendorReminder;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private LocalDate remindedOn;
  private ReminderMeans means;

  @Override
  public void load() {
    super.load();
    remindedOn = getToday();
  }

  public String save() {
    try {
      noteVendorReminder.note(requestId(), remindedOn, means);
    } catch (RequestRefusedException refusal) {
      explain(refusal.fault());
      return null;
    }
    feedback.done("vendors_remind.done");
    return toVendor();
  }

  private void explain(RequestFault fault) {
    switch (fault) {
      case REMINDED_ON_MISSING, REMINDED_BEFORE_REQUEST, REMINDED_IN_FUTURE ->
          feedback.refuse("remindedOn", Functions.term(fault));
      case MEANS_MISSING -> feedback.refuse("means", Functions.term(fault));
      default -> feedback.refuse(Functions.term(fault));
    }
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public ReminderMeans[] getAllMeans() {
    return ReminderMeans.values();
  }

  public LocalDate getRemindedOn() {
    return remindedOn;
  }

  public void setRemindedOn(LocalDate remindedOn) {
    this.remindedOn = remindedOn;
  }

  public ReminderMeans getMeans() {
    return means;
  }

  public void setMeans(ReminderMeans means) {
    this.means = means;
  }
}
