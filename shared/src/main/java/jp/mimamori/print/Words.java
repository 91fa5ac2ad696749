package jp.mimamori.print;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The fixed texts of a printed document. */
public final class Words {

  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * @param name of the bundle, such as {@code jp.mimamori.contact.contacts}
   */
  public static Words of(String name) {
    return new Words(ResourceBundle.getBundle(name, Locale.ROOT));
  }

  /** The text of a key with {0}, {1}… filled in. */
  public String get(String key, Object... values) {
    String pattern = bundle.getString(key);
    Object[] texts = Stream.of(values).map(String::valueOf).toArray();
    return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.JAPAN).format(texts);
  }
}
