package jp.mimamori.files;

/** A file from outside is not taken. */
public class UploadRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final UploadFault fault;

  public UploadRefusedException(UploadFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  public UploadFault fault() {
    return fault;
  }
}
