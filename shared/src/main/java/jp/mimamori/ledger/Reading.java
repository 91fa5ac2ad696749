package jp.mimamori.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody typed for an entry, as it is understood. Columns that were left out stay as is. */
public final class Reading {

  private final LedgerKind kind;
  private final Names names;
  private final Map<Column, Object> values = new LinkedHashMap<>();
  private final List<CellProblem> problems = new ArrayList<>();

  /** For a new entry, or for whatever entry it turns out to be. */
  public Reading(LedgerKind kind, Map<String, String> typed, Names names) {
    this(kind, typed, names, null);
  }

  /**
   * @param typed by name of the column
   * @param current what stands there now, or null; the same text again is never wrong, even if it
   *     names a system that was retired since
   */
  public Reading(LedgerKind kind, Map<String, String> typed, Names names, LedgerEntry current) {
    this.kind = kind;
    this.names = names;
    for (Column column : kind.columns().all()) {
      String text = typed.get(column.getName());
      boolean same = current != null && column.textOf(current, names).equals(text);
      if (typed.containsKey(column.getName()) && !same) {
        read(column, text);
      }
    }
  }

  private void read(Column column, String typed) {
    try {
      Object value = column.read(typed, names);
      values.put(column, value);
    } catch (CellRefusedException refusal) {
      problems.add(refusal.problem());
    }
  }

  /** What cannot be read. */
  public List<CellProblem> problems() {
    return problems;
  }

  /** The understood value of a column; null for nothing, or a column that was left out. */
  public Object value(Column column) {
    return values.get(column);
  }

  /**
   * Writes into an entry what differs.
   *
   * @return what was changed
   */
  public List<ChangedCell> writeTo(LedgerEntry entry) {
    List<ChangedCell> changed = new ArrayList<>();
    values.forEach(
        (column, value) -> {
          String from = column.textOf(entry, names);
          Object before = column.valueOf(entry);
          if (value == null ? before != null : !value.equals(before)) {
            column.write(entry, value);
            changed.add(new ChangedCell(column.getName(), from, column.textOf(entry, names)));
          }
        });
    return changed;
  }

  /** What is wrong with an entry after writing: cells that must be filled, and contradictions. */
  public List<CellProblem> problemsOf(LedgerEntry entry) {
    List<CellProblem> found = new ArrayList<>(problems);
    for (Column column : kind.columns().all()) {
      boolean unreadable = problems.stream().anyMatch(p -> p.column().equals(column.getName()));
      if (column.isRequired() && column.valueOf(entry) == null && !unreadable) {
        found.add(column.problem(CellFault.MISSING));
      }
    }
    found.addAll(entry.contradictions());
    return found;
  }
}
