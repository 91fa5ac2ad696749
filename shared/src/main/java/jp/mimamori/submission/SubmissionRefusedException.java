package jp.mimamori.submission;

/** A submission, a withdrawal or a review was refused. Nothing was changed. */
public class SubmissionRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final SubmissionFault fault;

  public SubmissionRefusedException(SubmissionFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  public SubmissionFault fault() {
    return fault;
  }
}
