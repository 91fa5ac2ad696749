package jp.mimamori.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a ledger in their order, and by which of them an entry is known again. */
public final class Columns {

  private final List<Column> all;
  private final List<List<Column>> keys;

  Columns(List<Column> all, List<List<String>> keys) {
    this.all = List.copyOf(all);
    List<List<Column>> found = new ArrayList<>();
    for (List<String> key : keys) {
      found.add(key.stream().map(this::one).toList());
    }
    this.keys = List.copyOf(found);
  }

  public List<Column> all() {
    return all;
  }

  public List<Column> listed() {
    return all.stream().filter(Column::isListed).toList();
  }

  /**
   * Each alone tells an entry from all others that are not retired, where it is filled in. The
   * first one is never given twice.
   */
  public List<List<Column>> keys() {
    return keys;
  }

  /** Those of all keys, each once. */
  public List<Column> keyColumns() {
    return keys.stream().flatMap(List::stream).distinct().toList();
  }

  public Optional<Column> find(String name) {
    return all.stream().filter(column -> column.getName().equals(name)).findFirst();
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  public Column one(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no column " + name));
  }
}
