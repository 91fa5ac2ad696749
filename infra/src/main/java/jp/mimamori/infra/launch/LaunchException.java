package jp.mimamori.infra.launch;

/** A part cannot start. The message is one Japanese sentence that tells the operator what to do. */
public final class LaunchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LaunchException(String sentence) {
    super(sentence);
  }

  public LaunchException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
