package jp.mimamori.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts of letters from a resource bundle: {@code name.subject} and {@code name.text}, with {0},
 * {1} … to be filled in.
 */
public final class Letters {

  private final ResourceBundle words;

  /**
   * @param bundle such as {@code jp.mimamori.vendorform.mails}
   */
  public Letters(String bundle) {
    words = ResourceBundle.getBundle(bundle, Locale.ROOT);
  }

  public Mail write(String address, String name, Object... values) {
    return new Mail(address, fill(name + ".subject", values), fill(name + ".text", values));
  }

  /** A text with nothing to be filled in. */
  public String word(String key) {
    return words.getString(key);
  }

  private String fill(String key, Object... values) {
    return new MessageFormat(word(key), Locale.JAPAN).format(values);
  }
}
