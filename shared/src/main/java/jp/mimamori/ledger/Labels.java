package jp.mimamori.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What ledgers and their columns are called: {@code Columns.properties}. */
final class Labels {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("jp.mimamori.ledger.Columns", Locale.ROOT);

  private Labels() {}

  /** A column of the ledger, or one that all ledgers have. */
  static String label(String ledger, String column) {
    return find(ledger + "." + column).orElseGet(() -> TEXTS.getString("any." + column));
  }

  static String text(String key) {
    return TEXTS.getString(key);
  }

  static Optional<String> find(String key) {
    return TEXTS.containsKey(key) ? Optional.of(TEXTS.getString(key)) : Optional.empty();
  }

  /** Words with 、 between them. */
  static List<String> words(String key) {
    return find(key).map(words -> List.of(words.split("、"))).orElse(List.of());
  }
}
