package jp.mimamori.mail;

/**
 * A mail in plain text.
 *
 * @param to a plain address
 * @param subject one line
 * @param text lines end with a line feed
 * @param unsubscribing where a POST stops mails of this kind (RFC 8058), or null
 */
public record Mail(String to, String subject, String text, String unsubscribing) {

  /** A line break in an address or a subject would let its writer add headers. */
  public Mail {
    if (hasControlCharacter(to)
        || hasControlCharacter(subject)
        || unsubscribing != null && hasControlCharacter(unsubscribing)) {
      throw new IllegalArgumentException("control character in a mail header");
    }
  }

  public Mail(String to, String subject, String text) {
    this(to, subject, text, null);
  }

  /** The same, for whoever may not want it any more. */
  public Mail withUnsubscribing(String address) {
    return new Mail(to, subject, text, address);
  }

  private static boolean hasControlCharacter(String header) {
    return header.chars().anyMatch(Character::isISOControl);
  }
}
