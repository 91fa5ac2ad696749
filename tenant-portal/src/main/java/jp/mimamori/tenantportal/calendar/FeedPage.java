package jp.mimamori.tenantportal.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import jp.mimamori.calendar.CalendarReader;
import jp.mimamori.calendar.FollowCalendar;
import jp.mimamori.ui.Feedback;

/** 自分のカレンダーで見る: makes the address of a feed, which is shown only now, and ends it. */
@Named("calendar_feed")
@ViewScoped
public class FeedPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FollowCalendar followCalendar;
  @Inject private Feedback feedback;

  private transient String address;
  private Instant madeAt;

  public void load() {
    madeAt = followCalendar.reader().map(CalendarReader::getFeedMadeAt).orElse(null);
  }

  public void make() {
    address = followCalendar.makeFeed();
    load();
  }

  public String end() {
    followCalendar.endFeed();
    feedback.done("calendar_feed.ended");
    return "/calendar/feed?faces-redirect=true";
  }

  /** Null but right after it was made. */
  public String getAddress() {
    return address;
  }

  /** When the feed in use was made; null without one. */
  public Instant getMadeAt() {
    return madeAt;
  }
}
