package jp.mimamori.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import jp.mimamori.ledger.Column.Type;

/**
 * Describes the columns of an entity, from the first to the last. Labels, hints and other heads
 * stand in {@code Columns.properties} as {@code <ledger>.<column>}.
 *
 * @param <E> the entity
 */
final class ColumnsOf<E extends LedgerEntry> {

  private static final int TEXT_MAX = 300;
  private static final int LONG_TEXT_MAX = 2000;
  private static final int CODE_MAX = 80;

  private final String ledger;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> keys = new ArrayList<>();

  ColumnsOf(String ledger) {
    this.ledger = ledger;
  }

  ColumnsOf<E> text(String name, Function<E, String> get, BiConsumer<E, String> set) {
    return add(name, Type.TEXT, TEXT_MAX, null, get, set);
  }

  ColumnsOf<E> longText(String name, Function<E, String> get, BiConsumer<E, String> set) {
    return add(name, Type.LONG_TEXT, LONG_TEXT_MAX, null, get, set);
  }

  ColumnsOf<E> code(String name, Function<E, String> get, BiConsumer<E, String> set) {
    return add(name, Type.CODE, CODE_MAX, null, get, set);
  }

  ColumnsOf<E> date(String name, Function<E, LocalDate> get, BiConsumer<E, LocalDate> set) {
    return add(name, Type.DATE, 0, null, get, set);
  }

  ColumnsOf<E> number(String name, int max, Function<E, Integer> get, BiConsumer<E, Integer> set) {
    return add(name, Type.NUMBER, max, null, get, set);
  }

  <T extends Enum<T>> ColumnsOf<E> choice(
      String name, Class<T> choices, Function<E, T> get, BiConsumer<E, T> set) {
    return add(name, Type.CHOICE, 0, choices, get, set);
  }

  ColumnsOf<E> system(String name, Function<E, Long> get, BiConsumer<E, Long> set) {
    return add(name, Type.SYSTEM, 0, null, get, set);
  }

  ColumnsOf<E> vendor(String name, Function<E, Long> get, BiConsumer<E, Long> set) {
    return add(name, Type.VENDOR, 0, null, get, set);
  }

  @SuppressWarnings("unchecked") // the column is asked about entries of its own ledger only
  private <V> ColumnsOf<E> add(
      String name,
      Type type,
      int max,
      Class<? extends Enum<?>> choices,
      Function<E, V> get,
      BiConsumer<E, V> set) {
    columns.add(
        new Column(
            ledger,
            name,
            type,
            max,
            choices,
            entry -> get.apply((E) entry),
            (entry, value) -> set.accept((E) entry, (V) value)));
    return this;
  }

  private Column last() {
    return columns.get(columns.size() - 1);
  }

  /** The column before must be filled in. */
  ColumnsOf<E> required() {
    last().require();
    return this;
  }

  /** The column before stands in the ministry's example. */
  ColumnsOf<E> official() {
    last().markOfficial();
    return this;
  }

  /** Lists show the column before. */
  ColumnsOf<E> listed() {
    last().list();
    return this;
  }

  /** These columns together tell an entry from the others. */
  ColumnsOf<E> key(String... names) {
    keys.add(List.of(names));
    return this;
  }

  Columns asTheyStand() {
    return new Columns(columns, keys);
  }
}
