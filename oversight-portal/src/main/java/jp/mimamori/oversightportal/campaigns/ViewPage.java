package jp.mimamori.oversightportal.campaigns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.campaign.CampaignEffect;
import jp.mimamori.campaign.WatchCampaigns;
import jp.mimamori.identity.IdParameter;

/** What came of one campaign. */
@Named("campaigns_view")
@RequestScoped
public class ViewPage {

  @Inject private WatchCampaigns watch;

  private String id;
  private CampaignEffect effect;

  public void load() {
    effect = watch.effect(IdParameter.of(id));
  }

  public CampaignEffect getEffect() {
    return effect;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
