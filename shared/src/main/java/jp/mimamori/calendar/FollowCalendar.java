package jp.mimamori.calendar;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.LinkToken;
import jp.mimamori.tenancy.TenantUseCase;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets a person follow what is due: in the own calendar, and by a weekly mail. */
@TenantUseCase
public class FollowCalendar {

  /** Below it lie the feeds, each named by its token. */
  public static final String FEEDS = "/feed/";

  @Inject private CurrentTenant tenant;
  @Inject private CalendarReaderRepository readers;
  @Inject private WeeklyDigest digest;
  @Inject private Event<CalendarFollowed> followed;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "mimamori.base-url")
  private String baseUrl;

  /** How the person follows by now; empty for not at all. */
  @Permitted(Permission.READ_CHECKLIST)
  public Optional<CalendarReader> reader() {
    return readers.of(tenant.actor().sub());
  }

  /**
   * Makes a feed; the one before ends.
   *
   * @return its address, which cannot be read again later
   */
  @Permitted(Permission.READ_CHECKLIST)
  public String makeFeed() {
    CalendarReader reader = readers.begun(tenant.actor().sub());
    LinkToken token = LinkToken.random();
    reader.feed(token, clock.instant());
    tell(AuditAction.MAKE_CALENDAR_FEED, reader);
    return baseUrl + FEEDS + token.value() + ".ics";
  }

  /** Does nothing where there is none. */
  @Permitted(Permission.READ_CHECKLIST)
  public void endFeed() {
    reader()
        .ifPresent(
            reader -> {
              reader.endFeed();
              tell(AuditAction.END_CALENDAR_FEED, reader);
            });
  }

  /**
   * Whether the weekly mail is wanted from now on.
   *
   * @return whether there is an address to mail to
   */
  @Permitted(Permission.READ_CHECKLIST)
  public boolean mail(boolean wanted) {
    CalendarReader reader = readers.begun(tenant.actor().sub());
    boolean possible = !wanted || digest.begin(reader);
    if (possible) {
      reader.mail(wanted);
      tell(wanted ? AuditAction.BEGIN_DIGEST : AuditAction.STOP_DIGEST, reader);
    }
    return possible;
  }

  private void tell(AuditAction action, CalendarReader reader) {
    followed.fire(new CalendarFollowed(tenant.institutionId(), tenant.actor(), action, reader));
  }
}
