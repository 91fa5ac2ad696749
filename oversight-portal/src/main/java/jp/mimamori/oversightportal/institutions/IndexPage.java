package jp.mimamori.oversightportal.institutions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.files.CsvEncoding;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Municipality;
import jp.mimamori.oversight.AttentionFilter;
import jp.mimamori.oversight.ComplianceFilter;
import jp.mimamori.oversight.InstitutionComplianceRow;
import jp.mimamori.oversight.ItemFilter;
import jp.mimamori.oversight.ListSlice;
import jp.mimamori.oversight.StandingFilter;
import jp.mimamori.oversight.SubmissionFilter;
import jp.mimamori.oversight.WatchJurisdiction;
import jp.mimamori.ui.Functions;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The list of institutions. Everything that narrows or orders it stands in the address of the page,
 * so that it can be kept, sent to a colleague, and returned to.
 */
@Named("institutions_index")
@ViewScoped
public class IndexPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 50;

  @Inject private WatchJurisdiction watch;

  private String center;
  private String kind;
  private String municipality;
  private String standing;
  private String submission;
  private String attention;
  private String item;
  private String answer;
  private String text;
  private String sort;
  private String page;

  private List<HealthCenter> centers;
  private List<Municipality> municipalities;
  private ComplianceFilter filter;
  private String itemLabel;
  private ListOrder order;
  private long count;
  private InstitutionList institutions;

  public void load() {
    centers = watch.healthCenters();
    municipalities = watch.municipalities();
    filter = ListAddress.filter(this::parameter);
    itemLabel = filter.item() == null ? null : label(filter.item());
    order = ListOrder.of(sort);
    institutions = new InstitutionList(this);
    count = filter.text() == null ? watch.count(filter) : institutions.found(ROWS);
  }

  /** Once written, rows are of no use to the server: turning a page reads its own. */
  public void forgetRows() {
    institutions.setWrappedData(List.of());
  }

  private String label(ItemFilter wanted) {
    ChecklistItem asked = watch.item(wanted);
    return asked == null ? null : asked.getText() + "：" + Functions.term(wanted.answer());
  }

  private String parameter(String name) {
    return switch (name) {
      case "center" -> center;
      case "kind" -> kind;
      case "municipality" -> municipality;
      case "standing" -> standing;
      case "submission" -> submission;
      case "attention" -> attention;
      case "item" -> item;
      case "answer" -> answer;
      case "text" -> text;
      default -> null;
    };
  }

  long countAll() {
    return watch.count(filter);
  }

  List<InstitutionComplianceRow> rows(ListSlice slice) {
    return watch.page(filter, order.getSort(), order.isAscending(), slice);
  }

  /** Whether that is another order than before. */
  boolean sortBy(String column, boolean ascending) {
    ListOrder before = order;
    order = ListOrder.of(ascending ? column : "-" + column);
    return !order.getKey().equals(before.getKey());
  }

  /** Address of the list as it is shown, from a row on. */
  String address(int first) {
    return conditions().with("page", first == 0 ? null : first / ROWS + 1).toString();
  }

  /** Addresses at which the list is saved: for Excel, and for older software. */
  public String getExport() {
    return "list.csv" + conditions();
  }

  public String getExportExcel() {
    return "list.xlsx" + conditions();
  }

  /** What narrows and orders the list, to be saved under a name. */
  public String getConditions() {
    return conditions().toString();
  }

  public String getExportForOlder() {
    return "list.csv" + conditions().with("encoding", CsvEncoding.WINDOWS_31J);
  }

  private ListAddress conditions() {
    return new ListAddress()
        .with(filter)
        .with("sort", order.getKey().equals(ListOrder.BY_NAME.getKey()) ? null : order.getKey());
  }

  public InstitutionList getInstitutions() {
    return institutions;
  }

  public long getCount() {
    return count;
  }

  /** Whether anything narrows the list. */
  public boolean isNarrowed() {
    return !filter.equals(ComplianceFilter.NONE);
  }

  public int getRows() {
    return ROWS;
  }

  /** Index of the first row to show; a page that does not exist is the last one. */
  public int getFirst() {
    int wanted = page != null && page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) - 1 : 0;
    int last = count == 0 ? 0 : (int) ((count - 1) / ROWS);
    return Math.min(wanted, last) * ROWS;
  }

  /** The order as the table wants to be told it at first. */
  public SortMeta getTableOrder() {
    return SortMeta.builder()
        .field(order.getSort().name())
        .order(order.isAscending() ? SortOrder.ASCENDING : SortOrder.DESCENDING)
        .build();
  }

  public ListOrder getOrder() {
    return order;
  }

  public List<ListOrder> getOrders() {
    return ListOrder.all();
  }

  public List<HealthCenter> getCenters() {
    return centers;
  }

  public List<Municipality> getMunicipalities() {
    return municipalities;
  }

  public InstitutionKind[] getKinds() {
    return InstitutionKind.values();
  }

  public StandingFilter[] getStandings() {
    return StandingFilter.values();
  }

  public SubmissionFilter[] getSubmissions() {
    return SubmissionFilter.values();
  }

  public AttentionFilter[] getAttentions() {
    return AttentionFilter.values();
  }

  /** What is asked for by item, in words; null if nothing is. */
  public String getItemLabel() {
    return itemLabel;
  }

  /** The list without what is asked for by item. */
  public String getWithoutItem() {
    return new ListAddress()
        .with(filter)
        .with("sort", order.getKey())
        .toString()
        .replaceAll("&?(item|answer)=[^&]*", "");
  }

  public String getAttention() {
    return attention;
  }

  public void setAttention(String attention) {
    this.attention = attention;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public String getSubmission() {
    return submission;
  }

  public void setSubmission(String submission) {
    this.submission = submission;
  }

  public String getCenter() {
    return center;
  }

  public void setCenter(String center) {
    this.center = center;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public String getStanding() {
    return standing;
  }

  public void setStanding(String standing) {
    this.standing = standing;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
