package jp.mimamori.oversightportal.advisories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.notice.AdvisoryProgress;
import jp.mimamori.notice.RecipientFilter;
import jp.mimamori.notice.RecipientRow;
import jp.mimamori.notice.WatchAdvisories;
import jp.mimamori.ui.NumberedPage;

/** One notice: what it says, who acknowledged it, and who has to be called. */
@Named("advisories_view")
@RequestScoped
public class ViewPage {

  private static final int ROWS = 50;

  @Inject private WatchAdvisories watch;

  private String id;
  private String show;
  private String page;
  private AdvisoryProgress progress;
  private RecipientFilter filter;
  private List<RecipientRow> rows;
  private NumberedPage place;

  public void load() {
    long of = IdParameter.of(id);
    progress = watch.one(of);
    filter = Shown.of(show);
    place = new NumberedPage(page, getCount(), ROWS);
    rows = watch.recipients(of, filter, place.getFrom(), ROWS);
  }

  public AdvisoryProgress getProgress() {
    return progress;
  }

  public RecipientFilter[] getFilters() {
    return RecipientFilter.values();
  }

  /** What is listed; null for all. */
  public RecipientFilter getFilter() {
    return filter;
  }

  /** How many there are of what is listed. */
  public long getCount() {
    return filter == null ? progress.getRecipients() : progress.of(filter);
  }

  public List<RecipientRow> getRows() {
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
