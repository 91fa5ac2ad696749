package jp.mimamori.oversight;

import java.util.List;
import jp.mimamori.organization.InstitutionKind;

/** An institution and its items whose target date has passed. */
public final class OverdueRow {

  private final InstitutionStanding standing;
  private final String municipality;
  private final String phone;
  private final List<OverdueItem> items;

  OverdueRow(
      InstitutionStanding standing, String municipality, String phone, List<OverdueItem> items) {
    this.standing = standing;
    this.municipality = municipality;
    this.phone = phone;
    this.items = List.copyOf(items);
  }

  public long getId() {
    return standing.getInstitutionId();
  }

  public String getName() {
    return standing.getName();
  }

  public InstitutionKind getKind() {
    return standing.getKind();
  }

  public String getMunicipality() {
    return municipality;
  }

  /** Null if it is not known. */
  public String getPhone() {
    return phone;
  }

  /** The longest overdue first. */
  public List<OverdueItem> getItems() {
    return items;
  }

  /** Where it stands in the list by target date. */
  public ListPlace getPlace() {
    return ComplianceSort.OVERDUE.place(standing, true);
  }
}
