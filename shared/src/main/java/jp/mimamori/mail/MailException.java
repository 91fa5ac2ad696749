package jp.mimamori.mail;

/** A mail could not be handed to the mail server. */
public class MailException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MailException(String message, Throwable cause) {
    super(message, cause);
  }
}
