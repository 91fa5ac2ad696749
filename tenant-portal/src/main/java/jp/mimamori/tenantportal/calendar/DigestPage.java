package jp.mimamori.tenantportal.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.mimamori.calendar.CalendarReader;
import jp.mimamori.calendar.FollowCalendar;
import jp.mimamori.ui.Feedback;

/** 週1回のお知らせメール, on or off. */
@Named("calendar_digest")
@ViewScoped
public class DigestPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String PAGE = "/calendar/digest?faces-redirect=true";

  @Inject private FollowCalendar followCalendar;
  @Inject private Feedback feedback;

  private boolean wanted;
  private boolean unreachable;

  public void load() {
    wanted = followCalendar.reader().filter(CalendarReader::isDigest).isPresent();
  }

  public String begin() {
    if (!followCalendar.mail(true)) {
      unreachable = true;
      return null;
    }
    feedback.done("calendar_digest.begun");
    return PAGE;
  }

  public String stop() {
    followCalendar.mail(false);
    feedback.done("calendar_digest.stopped");
    return PAGE;
  }

  public boolean isWanted() {
    return wanted;
  }

  /** Whether it was asked for, and there is no mail address. */
  public boolean isUnreachable() {
    return unreachable;
  }
}
