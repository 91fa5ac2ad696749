package jp.mimamori.mail;

/**
 * A mail in plain text.
 *
 * @param to a plain address
 * @param subject one line
 * @param text lines end with a line feed
 */
public record Mail(String to, String subject, String text) {

  /** A line break in an address or a subject would let its writer add headers. */
  public Mail {
    if (hasControlCharacter(to) || hasControlCharacter(subject)) {
      throw new IllegalArgumentException("control character in a mail header");
    }
  }

  private static boolean hasControlCharacter(String header) {
    return header.chars().anyMatch(Character::isISOControl);
  }
}
