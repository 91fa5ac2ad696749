package jp.mimamori.campaign;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.identity.Post;
import jp.mimamori.tenancy.OversightUseCase;

/** What the own office sent, and what came of it. */
@OversightUseCase
public class WatchCampaigns {

  /** Rows of a file that are read at a time. */
  public static final int PAGE = 500;

  @Inject private CurrentOfficer officer;
  @Inject private CampaignQueries queries;
  @Inject private Event<RecipientsExported> exported;
  @Inject private Clock clock;

  /** The newest come first. */
  @Permitted(Permission.SEND_CAMPAIGN)
  public List<Campaign> all() {
    return queries.of(officer.jurisdiction(), office());
  }

  /**
   * @throws NotFoundException if the office sent none of that id
   */
  @Permitted(Permission.SEND_CAMPAIGN)
  public CampaignEffect effect(long id) {
    return queries.effect(officer.jurisdiction(), find(id), clock.instant());
  }

  /**
   * Some of its recipients, by name.
   *
   * @param from how many stand before
   * @throws NotFoundException if the office sent none of that id
   */
  @Permitted(Permission.SEND_CAMPAIGN)
  public List<CampaignRecipientRow> recipients(long id, DeliveryFilter filter, int from, int size) {
    return queries.recipients(officer.jurisdiction(), find(id), filter, from, size);
  }

  /**
   * @throws NotFoundException if the office sent none of that id
   */
  @Permitted(Permission.SEND_CAMPAIGN)
  public long count(long id, DeliveryFilter filter) {
    return queries.count(officer.jurisdiction(), find(id), filter);
  }

  /**
   * Recipients for a file, at most {@link #PAGE}; the first run is noted in the audit trail.
   *
   * @throws NotFoundException if the office sent none of that id
   */
  @Permitted(Permission.SEND_CAMPAIGN)
  public List<CampaignRecipientRow> export(long id, DeliveryFilter filter, int from) {
    Campaign campaign = find(id);
    if (from == 0) {
      long rows = queries.count(officer.jurisdiction(), campaign, filter);
      exported.fire(new RecipientsExported(officer.actor(), id, filter, rows));
    }
    return queries.recipients(officer.jurisdiction(), campaign, filter, from, PAGE);
  }

  private Campaign find(long id) {
    return queries
        .one(officer.jurisdiction(), office(), id)
        .orElseThrow(() -> new NotFoundException("no campaign " + id));
  }

  private Post office() {
    return officer.assignment().orElseThrow().post();
  }
}
