package jp.mimamori.oversightportal.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import jp.mimamori.casefile.CasePart;
import jp.mimamori.casefile.IncidentFilter;
import jp.mimamori.casefile.IncidentPlace;
import jp.mimamori.casefile.IncidentRow;
import jp.mimamori.casefile.IncidentSort;
import jp.mimamori.casefile.WatchIncidents;
import jp.mimamori.incident.CareEffect;
import jp.mimamori.incident.IncidentType;
import jp.mimamori.incident.ReportStage;
import jp.mimamori.organization.HealthCenter;

/**
 * The list of incidents, the last news first. Everything that narrows or orders it stands in the
 * address of the page ({@link ListAddress}).
 */
@Named("incidents_index")
@RequestScoped
public class IndexPage {

  private static final int ROWS = 50;

  @Inject private WatchIncidents watch;

  private ListAddress address;
  private long count;
  private List<IncidentRow> rows;
  private boolean more;
  private boolean behind;

  public void load() {
    Map<String, String> given =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    address = ListAddress.of(given::get);
    IncidentPlace after = IncidentPlace.read(given.get("after"));
    behind = after != null;
    count = watch.count(address.filter());
    List<IncidentRow> found = watch.page(address.filter(), address.sort(), after, ROWS + 1);
    more = found.size() > ROWS;
    rows = more ? found.subList(0, ROWS) : found;
  }

  public IncidentFilter getFilter() {
    return address.filter();
  }

  /** As the address has it. */
  public String getPart() {
    return address.part();
  }

  public IncidentSort getSort() {
    return address.sort();
  }

  public long getCount() {
    return count;
  }

  public List<IncidentRow> getRows() {
    return rows;
  }

  /** Address of the beginning of the list; null there. */
  public String getFirst() {
    return behind ? address.toString() : null;
  }

  /** Address of the page behind this one; null at the end. */
  public String getNext() {
    return more ? address.behind(rows.get(ROWS - 1).getPlace()) : null;
  }

  /** Addresses at which the list is saved. */
  public String getExport() {
    return "list.csv" + address;
  }

  public String getExportExcel() {
    return "list.xlsx" + address;
  }

  public boolean isSeesEveryInstitution() {
    return watch.seesEveryInstitution();
  }

  public List<HealthCenter> getCenters() {
    return watch.healthCenters();
  }

  public CasePart[] getParts() {
    return CasePart.values();
  }

  public ReportStage[] getStages() {
    return ReportStage.values();
  }

  public IncidentType[] getTypes() {
    return IncidentType.values();
  }

  public CareEffect[] getCares() {
    return CareEffect.values();
  }

  public IncidentSort[] getSorts() {
    return IncidentSort.values();
  }
}
