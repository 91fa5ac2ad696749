package jp.mimamori.notice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Tells the office that a notice was read, or that what it asks for is done. */
@TenantUseCase
public class AcknowledgeAdvisory {

  @Inject private CurrentTenant tenant;
  @Inject private ReceivedAdvisories advisories;
  @Inject private Event<AdvisoryAcknowledged> acknowledged;
  @Inject private Clock clock;

  /**
   * Does nothing if the same was said before, or more.
   *
   * @param note what was done, in a few words, or null; what is longer than fits is cut off
   * @throws NotFoundException if none of that id was sent to the institution
   */
  @Permitted(Permission.ACKNOWLEDGE_ADVISORY)
  public void acknowledge(long id, AcknowledgementKind kind, String note) {
    ReceivedAdvisory received =
        advisories.one(id).orElseThrow(() -> new NotFoundException("no notice " + id));
    if (received.isDone() || kind == AcknowledgementKind.SEEN && !received.isOpen()) {
      return;
    }
    Acknowledgement acknowledgement =
        new Acknowledgement(
            received.getAdvisory(), kind, shortened(note), tenant.actor(), clock.instant());
    advisories.add(acknowledgement);
    acknowledged.fire(
        new AdvisoryAcknowledged(tenant.institutionId(), tenant.actor(), acknowledgement));
  }

  private static String shortened(String note) {
    if (note == null || note.isBlank()) {
      return null;
    }
    String words = note.strip();
    return words.length() <= Acknowledgement.NOTE_MAX
        ? words
        : words.substring(0, Acknowledgement.NOTE_MAX);
  }
}
