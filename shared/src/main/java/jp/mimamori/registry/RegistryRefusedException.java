package jp.mimamori.registry;

/** An update of the registry cannot go on. Nothing was changed. */
public class RegistryRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RegistryFault fault;

  RegistryRefusedException(RegistryFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  public RegistryFault fault() {
    return fault;
  }
}
