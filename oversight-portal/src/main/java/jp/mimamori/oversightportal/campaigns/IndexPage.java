package jp.mimamori.oversightportal.campaigns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.campaign.Campaign;
import jp.mimamori.campaign.WatchCampaigns;

/** What the office sent, the newest first. */
@Named("campaigns_index")
@RequestScoped
public class IndexPage {

  @Inject private WatchCampaigns watch;

  private List<Campaign> campaigns;

  public void load() {
    campaigns = watch.all();
  }

  public List<Campaign> getCampaigns() {
    return campaigns;
  }
}
