package jp.mimamori.vendorform;

import java.util.List;

/** 事業者確認用 of a year: one form for each vendor with a contract. */
public final class VendorForms {

  private final List<VendorFormLine> lines;
  private final boolean withoutVendor;

  VendorForms(List<VendorFormLine> lines, boolean withoutVendor) {
    this.lines = List.copyOf(lines);
    this.withoutVendor = withoutVendor;
  }

  public List<VendorFormLine> getLines() {
    return lines;
  }

  /** Whether the institution says that no vendor has a contract: then no form is due. */
  public boolean isWithoutVendor() {
    return withoutVendor;
  }

  /** Neither a vendor nor the word that there is none. */
  public boolean isUnknown() {
    return lines.isEmpty() && !withoutVendor;
  }

  public int getDue() {
    return lines.size();
  }

  public long getAnswered() {
    return lines.stream().filter(l -> l.getState() == VendorFormState.ANSWERED).count();
  }

  /** Every form that is due has a date and an answer on every item. */
  public boolean isComplete() {
    return !isUnknown() && getAnswered() == getDue();
  }

  /** Of a vendor; null if it is not among them. */
  public VendorFormLine of(long vendorId) {
    return lines.stream().filter(l -> l.getVendor().getId() == vendorId).findFirst().orElse(null);
  }
}
