package jp.mimamori.oversightportal.institutions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Municipality;
import jp.mimamori.oversight.ComplianceFilter;
import jp.mimamori.oversight.ListPlace;
import jp.mimamori.oversight.ListSlice;
import jp.mimamori.oversight.OverdueRow;
import jp.mimamori.oversight.WatchJurisdiction;

/**
 * 期限超過の項目, the longest overdue first. Pages are found from the place of their neighbour, which
 * stands in the address.
 */
@Named("institutions_overdue")
@RequestScoped
public class OverduePage {

  private static final int ROWS = 50;

  @Inject private WatchJurisdiction watch;

  private ComplianceFilter filter;
  private long count;
  private List<OverdueRow> rows;
  private boolean more;
  private boolean fewer;

  public void load() {
    Map<String, String> given =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    filter = ListAddress.filter(given::get);
    count = watch.countOverdue(filter);
    ListPlace before = place(given.get("before"));
    ListPlace after = place(given.get("after"));
    boolean backwards = before != null;
    List<OverdueRow> found =
        watch.overdue(filter, new ListSlice(backwards ? before : after, backwards, 0, ROWS + 1));
    boolean another = found.size() > ROWS;
    rows = !another ? found : backwards ? found.subList(1, ROWS + 1) : found.subList(0, ROWS);
    more = backwards || another;
    fewer = backwards ? another : after != null;
  }

  /** A target date and an institution, as {@link #key} writes them; else null. */
  private static ListPlace place(String text) {
    if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,18}")) {
      return null;
    }
    try {
      return new ListPlace(
          LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private String key(OverdueRow row) {
    return row.getPlace().value() + "_" + row.getPlace().institutionId();
  }

  /** Address of the page behind this one; null at the end. */
  public String getNext() {
    return more && !rows.isEmpty()
        ? new ListAddress().with(filter).with("after", key(rows.get(rows.size() - 1))).toString()
        : null;
  }

  /** Address of the page before this one; null at the beginning. */
  public String getPrevious() {
    return fewer && !rows.isEmpty()
        ? new ListAddress().with(filter).with("before", key(rows.get(0))).toString()
        : null;
  }

  public ComplianceFilter getFilter() {
    return filter;
  }

  public long getCount() {
    return count;
  }

  public List<OverdueRow> getRows() {
    return rows;
  }

  public List<HealthCenter> getCenters() {
    return watch.healthCenters();
  }

  public List<Municipality> getMunicipalities() {
    return watch.municipalities();
  }

  public InstitutionKind[] getKinds() {
    return InstitutionKind.values();
  }
}
