package jp.mimamori.campaign;

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

  @Inject private CurrentOfficer officer;
  @Inject private CampaignQueries queries;
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
    Campaign campaign =
        queries
            .one(officer.jurisdiction(), office(), id)
            .orElseThrow(() -> new NotFoundException("no campaign " + id));
    return queries.effect(officer.jurisdiction(), campaign, clock.instant());
  }

  private Post office() {
    return officer.assignment().orElseThrow().post();
  }
}
