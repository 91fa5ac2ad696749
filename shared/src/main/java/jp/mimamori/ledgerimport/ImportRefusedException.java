package jp.mimamori.ledgerimport;

/** An import does not go on. Nothing was changed. */
public class ImportRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ImportFault fault;

  ImportRefusedException(ImportFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  public ImportFault fault() {
    return fault;
  }
}
