package jp.mimamori.oversightportal.institutions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.mimamori.oversight.InstitutionComplianceRow;
import jp.mimamori.oversight.ListPlace;
import jp.mimamori.oversight.ListSlice;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * Feeds the table one page at a time from the database, and tells the browser the address of what
 * it shows. Filters come from the page, not from the table.
 *
 * <p>A page is looked up from the nearest place that is known: an end of the list, or an edge of
 * the page on screen. So turning pages takes no longer far down a list than at its top.
 */
final class InstitutionList extends LazyDataModel<InstitutionComplianceRow> {

  private static final long serialVersionUID = 1L;

  private final IndexPage page;

  private int shownFirst;
  private int shownRows;
  private ListPlace firstShown;
  private ListPlace lastShown;

  /** The first page, where it was read before the table asks; used once. */
  private transient List<InstitutionComplianceRow> atHand;

  InstitutionList(IndexPage page) {
    this.page = page;
  }

  /** Reads the first page and tells by it how many rows there are, if that is all of them. */
  long found(int size) {
    atHand = page.rows(ListSlice.first(size));
    return atHand.size() < size ? atHand.size() : page.countAll();
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(page.getCount());
  }

  @Override
  public List<InstitutionComplianceRow> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    boolean reordered =
        sorts.values().stream()
            .filter(SortMeta::isActive)
            .findFirst()
            .filter(s -> page.sortBy(s.getField(), s.getOrder() != SortOrder.DESCENDING))
            .isPresent();
    if (reordered) {
      firstShown = null;
      lastShown = null;
      atHand = null;
    }
    List<InstitutionComplianceRow> rows =
        first == 0 && atHand != null ? atHand : page.rows(slice(first, size));
    atHand = null;
    remember(first, rows);
    if (PrimeFaces.current().isAjaxRequest()) {
      PrimeFaces.current().ajax().addCallbackParam("address", page.address(first));
    }
    return rows;
  }

  private ListSlice slice(int first, int size) {
    int rows = (int) Math.max(1, Math.min(size, page.getCount() - first));
    int behind = (int) Math.max(0, page.getCount() - first - rows);
    Stream.Builder<ListSlice> ways = Stream.builder();
    ways.add(new ListSlice(null, false, first, size));
    ways.add(new ListSlice(null, true, behind, rows));
    if (lastShown != null && first >= shownFirst + shownRows) {
      ways.add(new ListSlice(lastShown, false, first - shownFirst - shownRows, size));
    }
    if (firstShown != null && first + rows <= shownFirst) {
      ways.add(new ListSlice(firstShown, true, shownFirst - first - rows, rows));
    }
    return ways.build().min(Comparator.comparingInt(ListSlice::skip)).orElseThrow();
  }

  private void remember(int first, List<InstitutionComplianceRow> rows) {
    shownFirst = first;
    shownRows = rows.size();
    firstShown = rows.isEmpty() ? null : rows.get(0).getPlace();
    lastShown = rows.isEmpty() ? null : rows.get(rows.size() - 1).getPlace();
  }

  @Override
  public String getRowKey(InstitutionComplianceRow row) {
    return Long.toString(row.getId());
  }
}
