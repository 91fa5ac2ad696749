package jp.mimamori.ledgerimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import jp.mimamori.files.JapaneseText;
import jp.mimamori.ledger.Column;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.Reading;

/**
 * Finds the entry that a row of a file is about, by the keys of the ledger in their order. A later
 * key counts only where no earlier one says otherwise: a new device with a number of its own may
 * stand under the address of an old one.
 */
final class Known {

  private final List<List<Column>> keys;
  private final List<Column> columns;
  private final Map<Long, List<String>> entries = new HashMap<>();
  private final List<Map<String, List<Long>>> ids = new ArrayList<>();

  /**
   * @param rows of entries in use: id, then what stands in the columns of all keys
   */
  Known(LedgerKind kind, List<Object[]> rows) {
    keys = kind.columns().keys();
    columns = kind.columns().keyColumns();
    keys.forEach(key -> ids.add(new HashMap<>()));
    for (Object[] row : rows) {
      add((Long) row[0], Arrays.stream(row).skip(1).map(Known::plain).toList());
    }
  }

  private void add(long id, List<String> values) {
    entries.put(id, values);
    for (int i = 0; i < keys.size(); i++) {
      String key = key(keys.get(i), column -> values.get(columns.indexOf(column)));
      if (key != null) {
        ids.get(i).computeIfAbsent(key, k -> new ArrayList<>()).add(id);
      }
    }
  }

  boolean isThere(long id) {
    return entries.containsKey(id);
  }

  /**
   * Ids of the entries that may be meant: none for a new one, several where the file does not say
   * which.
   */
  List<Long> find(Reading reading) {
    for (int i = 0; i < keys.size(); i++) {
      String key = key(keys.get(i), column -> plain(reading.value(column)));
      if (key != null) {
        int place = i;
        List<Long> found =
            ids.get(i).getOrDefault(key, List.of()).stream()
                .filter(id -> !contradicts(id, reading, place))
                .toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private boolean contradicts(long id, Reading reading, int place) {
    return keys.subList(0, place).stream()
        .flatMap(List::stream)
        .anyMatch(
            column -> {
              String there = entries.get(id).get(columns.indexOf(column));
              String here = plain(reading.value(column));
              return !there.isEmpty() && !here.isEmpty() && !there.equals(here);
            });
  }

  /** What a new row is known by, to find it twice in one file; null for nothing. */
  String firstKey(Reading reading) {
    return keys.isEmpty() ? null : key(keys.get(0), column -> plain(reading.value(column)));
  }

  private static String key(List<Column> key, Function<Column, String> values) {
    List<String> texts = key.stream().map(values).toList();
    return texts.contains("") ? null : String.join("\u0000", texts);
  }

  private static String plain(Object value) {
    return value == null
        ? ""
        : JapaneseText.code(value.toString()).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
