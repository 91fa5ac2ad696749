package jp.mimamori.oversightportal.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.oversight.ItemRow;
import jp.mimamori.oversight.WatchJurisdiction;

/** What is answered to each item, by kind of institution: where the jurisdiction is weak. */
@Named("dashboard_items")
@RequestScoped
public class ItemsPage {

  @Inject private WatchJurisdiction watch;

  private List<ItemRow> rows;
  private List<InstitutionKind> kinds;
  private boolean allOpen;

  public void load() {
    rows = watch.items();
    kinds =
        Arrays.stream(InstitutionKind.values())
            .filter(kind -> rows.stream().anyMatch(row -> row.of(kind) != null))
            .toList();
    allOpen = watch.seesEveryInstitution();
  }

  public List<ItemRow> getRows() {
    return rows;
  }

  /** The kinds that are asked anything. */
  public List<InstitutionKind> getKinds() {
    return kinds;
  }

  /** Whether the institutions behind every number may be seen. */
  public boolean isAllOpen() {
    return allOpen;
  }

  /** Whether the row begins another section of the form. */
  public boolean begins(ItemRow row) {
    int i = rows.indexOf(row);
    return i == 0
        || !rows.get(i - 1).getItem().getSectionTitle().equals(row.getItem().getSectionTitle());
  }

  /** Whether the list of all kinds has as many rows as the total says. */
  public boolean isAskedOfAll(ItemRow row) {
    return kinds.stream().allMatch(kind -> row.of(kind) != null);
  }
}
