package jp.mimamori.responsibility;

import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.vendor.Vendor;

/** A vendor with what was written down about it. */
public final class VendorAgreement {

  /** One row of the table: a duty and who answers for it. */
  public static final class Line {

    private final Duty duty;
    private final AgreedDuty agreed;

    private Line(Duty duty, Agreement agreement) {
      this.duty = duty;
      this.agreed = agreement == null ? null : agreement.of(duty).orElse(null);
    }

    public Duty getDuty() {
      return duty;
    }

    /** Null where nothing is said. */
    public Bearer getBearer() {
      return agreed == null ? null : agreed.getBearer();
    }

    public String getNote() {
      return agreed == null ? null : agreed.getNote();
    }
  }

  private final Vendor vendor;
  private final Agreement agreement;

  /**
   * @param agreement null before anything was written
   */
  VendorAgreement(Vendor vendor, Agreement agreement) {
    this.vendor = vendor;
    this.agreement = agreement;
  }

  public Vendor getVendor() {
    return vendor;
  }

  /** Null before anything was written. */
  public Agreement getAgreement() {
    return agreement;
  }

  /** Of the version that the person sees; 0 for none. */
  public int getVersion() {
    return agreement == null ? 0 : agreement.getVersion();
  }

  public List<Line> getLines() {
    return Stream.of(Duty.values()).map(duty -> new Line(duty, agreement)).toList();
  }

  public int getSettled() {
    return agreement == null ? 0 : agreement.getSettled();
  }

  public int getDuties() {
    return Duty.values().length;
  }

  public boolean isComplete() {
    return getSettled() == getDuties();
  }
}
