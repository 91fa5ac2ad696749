package jp.mimamori.incident;

/** Something about an incident was refused. Nothing was changed. */
public class IncidentRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final IncidentFault fault;

  IncidentRefusedException(IncidentFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  public IncidentFault fault() {
    return fault;
  }
}
