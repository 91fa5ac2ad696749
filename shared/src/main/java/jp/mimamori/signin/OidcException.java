package jp.mimamori.signin;

/** The one way in which a conversation with Keycloak fails. */
public class OidcException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What the person can do about it. */
  public enum Kind {
    /** Keycloak does not answer: wait and try again. */
    UNAVAILABLE,
    /** This attempt is over (used, too old, given up): sign in again. */
    RETRY,
    /** Something is forged or misconfigured: signing in again is all we offer, and it is logged. */
    REJECTED
  }

  private final Kind kind;

  public OidcException(Kind kind, String message) {
    this(kind, message, null);
  }

  /**
   * @param message may quote what a stranger sent; it is kept to one line of the log
   */
  public OidcException(Kind kind, String message, Throwable cause) {
    super(message.replaceAll("\\p{Cntrl}", " "), cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
