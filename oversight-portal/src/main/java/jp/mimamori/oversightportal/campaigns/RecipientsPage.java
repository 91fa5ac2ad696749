package jp.mimamori.oversightportal.campaigns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.mimamori.campaign.Campaign;
import jp.mimamori.campaign.CampaignRecipientRow;
import jp.mimamori.campaign.DeliveryFilter;
import jp.mimamori.campaign.WatchCampaigns;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.ui.NumberedPage;

/** Those of a campaign that its mail did not bring on, and where they are reached. */
@Named("campaigns_recipients")
@RequestScoped
public class RecipientsPage {

  private static final int ROWS = 50;

  @Inject private WatchCampaigns watch;

  private String id;
  private String show;
  private String page;
  private Campaign campaign;
  private DeliveryFilter filter;
  private long count;
  private List<CampaignRecipientRow> rows;
  private NumberedPage place;

  public void load() {
    long of = IdParameter.of(id);
    campaign = watch.effect(of).getCampaign();
    filter = filter(show);
    count = watch.count(of, filter);
    place = new NumberedPage(page, count, ROWS);
    rows = watch.recipients(of, filter, place.getFrom(), ROWS);
  }

  static DeliveryFilter filter(String parameter) {
    return Arrays.stream(DeliveryFilter.values())
        .filter(known -> known.name().equals(parameter))
        .findFirst()
        .orElse(DeliveryFilter.PAPER);
  }

  public Campaign getCampaign() {
    return campaign;
  }

  public DeliveryFilter[] getFilters() {
    return DeliveryFilter.values();
  }

  public DeliveryFilter getFilter() {
    return filter;
  }

  public long getCount() {
    return count;
  }

  public List<CampaignRecipientRow> getRows() {
    return rows;
  }

  public NumberedPage getPlace() {
    return place;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
