package jp.mimamori.invitation;

/** An invitation cannot be accepted; nothing was changed. */
public class AcceptRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final AcceptFault fault;

  AcceptRefusedException(AcceptFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  public AcceptFault fault() {
    return fault;
  }
}
