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
  private int number;

  public void load() {
    long of = IdParameter.of(id);
    progress = watch.one(of);
    filter = Shown.of(show);
    Long asked = IdParameter.orNull(page);
    number = asked == null ? 1 : (int) Math.max(1, Math.min(asked, getPages()));
    rows = watch.recipients(of, filter, (number - 1) * ROWS, ROWS);
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

  public int getNumber() {
    return number;
  }

  public long getPages() {
    return Math.max(1, (getCount() + ROWS - 1) / ROWS);
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
