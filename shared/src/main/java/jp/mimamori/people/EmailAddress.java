package jp.mimamori.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address as accounts are found by it: half-width, lower case, at most 120 characters.
 *
 * @param value such as {@code fujii.misaki@fuji-naika.example}
 */
public record EmailAddress(String value) {

  private static final int LONGEST = 120;

  private static final Pattern SHAPE =
      Pattern.compile("[a-z0-9._%+'-]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9-]*[a-z0-9])+");

  /** Understands full-width letters and stray spaces; empty for what is no address. */
  public static Optional<EmailAddress> read(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    return plain.length() <= LONGEST && SHAPE.matcher(plain).matches()
        ? Optional.of(new EmailAddress(plain))
        : Optional.empty();
  }

  /** For records that others read: {@code f***@fuji-naika.example}. */
  public String masked() {
    return value.charAt(0) + "***" + value.substring(value.indexOf('@'));
  }

  @Override
  public String toString() {
    return masked();
  }
}
