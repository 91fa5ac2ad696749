package jp.mimamori.setup;

/** The setup cannot take this. Nothing was changed. */
public class SetupRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final SetupFault fault;

  SetupRefusedException(SetupFault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  public SetupFault fault() {
    return fault;
  }
}
