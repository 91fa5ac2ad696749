package jp.mimamori.inspection;

/** Something about an inspection was refused. Nothing was changed. */
public class InspectionRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final InspectionFault fault;
  private final String itemId;

  public InspectionRefusedException(InspectionFault fault) {
    this(fault, null);
  }

  /**
   * @param itemId which item is meant, or null
   */
  InspectionRefusedException(InspectionFault fault, String itemId) {
    super(fault.name());
    this.fault = fault;
    this.itemId = itemId;
  }

  public InspectionFault fault() {
    return fault;
  }

  /** The item that is meant, or null for the whole. */
  public String itemId() {
    return itemId;
  }
}
