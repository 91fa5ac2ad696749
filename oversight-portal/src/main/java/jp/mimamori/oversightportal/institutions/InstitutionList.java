package jp.mimamori.oversightportal.institutions;

import java.util.List;
import java.util.Map;
import jp.mimamori.oversight.InstitutionComplianceRow;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * Feeds the table one page at a time from the database, and tells the browser the address of what
 * it shows. Filters come from the page, not from the table.
 */
final class InstitutionList extends LazyDataModel<InstitutionComplianceRow> {

  private static final long serialVersionUID = 1L;

  private final IndexPage page;

  InstitutionList(IndexPage page) {
    this.page = page;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(page.getCount());
  }

  @Override
  public List<InstitutionComplianceRow> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    sorts.values().stream()
        .filter(SortMeta::isActive)
        .findFirst()
        .ifPresent(s -> page.sortBy(s.getField(), s.getOrder() != SortOrder.DESCENDING));
    List<InstitutionComplianceRow> rows = page.rows(first, size);
    if (PrimeFaces.current().isAjaxRequest()) {
      PrimeFaces.current().ajax().addCallbackParam("address", page.address(first));
    }
    return rows;
  }

  @Override
  public String getRowKey(InstitutionComplianceRow row) {
    return Long.toString(row.getId());
  }
}
