package jp.mimamori.vendorform;

/** A request to a vendor cannot be made or changed. Nothing was changed. */
public class RequestRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RequestFault fault;

  RequestRefusedException(RequestFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  public RequestFault fault() {
    return fault;
  }
}
