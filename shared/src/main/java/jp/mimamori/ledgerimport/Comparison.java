package jp.mimamori.ledgerimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.ledger.CellFault;
import jp.mimamori.ledger.CellProblem;
import jp.mimamori.ledger.ChangedCell;
import jp.mimamori.ledger.LedgerEntry;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.Names;
import jp.mimamori.ledger.Reading;

/** Says of each row of a file what it means for the ledger; changes nothing there. */
final class Comparison {

  private final LedgerKind kind;
  private final Targets targets;
  private final Names names;
  private final Known known;

  /** Which row was the first about an entry, by its id, or by what a new one is known by. */
  private final Map<Object, Integer> seen = new HashMap<>();

  Comparison(LedgerKind kind, Targets targets, Names names, Known known) {
    this.kind = kind;
    this.targets = targets;
    this.names = names;
    this.known = known;
  }

  /**
   * Marks some rows, in the order of the file.
   *
   * @param load entries by their ids
   */
  void mark(List<ImportRow> rows, Function<List<Long>, List<LedgerEntry>> load) {
    Map<ImportRow, Long> meant = new LinkedHashMap<>();
    for (ImportRow row : rows) {
      find(row, meant);
    }
    List<Long> ids = meant.values().stream().filter(id -> id != null).distinct().toList();
    Map<Long, LedgerEntry> entries =
        load.apply(ids).stream().collect(Collectors.toMap(LedgerEntry::getId, e -> e));
    meant.forEach((row, id) -> compare(row, id == null ? null : entries.get(id)));
  }

  /** Puts the row and the id of its entry, or null, into the map; or refuses it. */
  private void find(ImportRow row, Map<ImportRow, Long> meant) {
    Reading reading = new Reading(kind, targets.typed(row.cells(), true), names);
    String named = targets.id(row.cells());
    List<Long> found;
    if (named.isEmpty()) {
      found = known.find(reading);
    } else if (IdParameter.orNull(named) != null && known.isThere(IdParameter.of(named))) {
      found = List.of(IdParameter.of(named));
    } else {
      refuse(row, CellFault.NO_SUCH_ENTRY);
      return;
    }
    if (found.size() > 1) {
      refuse(row, CellFault.AMBIGUOUS);
      return;
    }
    Long id = found.isEmpty() ? null : found.get(0);
    Object same = id != null ? id : known.firstKey(reading);
    Integer first = same == null ? null : seen.putIfAbsent(same, row.getRowNo());
    if (first != null) {
      refuse(row, CellFault.TWICE, String.valueOf(first));
    } else {
      meant.put(row, id);
    }
  }

  private static void refuse(ImportRow row, CellFault fault, String... values) {
    CellProblem problem = new CellProblem("", fault, List.of(values));
    row.means(RowOutcome.FAULTY, null, List.of(), List.of(problem.words()));
  }

  private void compare(ImportRow row, LedgerEntry entry) {
    Reading reading = new Reading(kind, targets.typed(row.cells(), entry == null), names, entry);
    LedgerEntry scratch = entry == null ? kind.make() : kind.copyOf(entry);
    List<ChangedCell> changes = reading.writeTo(scratch);
    List<String> problems = new ArrayList<>(problems(reading, scratch, changes, entry == null));
    Long id = entry == null ? null : entry.getId();
    if (!problems.isEmpty()) {
      row.means(RowOutcome.FAULTY, id, List.of(), problems);
    } else if (entry == null) {
      row.means(RowOutcome.NEW, null, changes, List.of());
    } else {
      row.means(changes.isEmpty() ? RowOutcome.SAME : RowOutcome.CHANGED, id, changes, List.of());
    }
  }

  /** An entry that stays as it is may lack what is asked for today. */
  private List<String> problems(
      Reading reading, LedgerEntry scratch, List<ChangedCell> changes, boolean isNew) {
    Stream<CellProblem> all =
        isNew || !changes.isEmpty()
            ? reading.problemsOf(scratch).stream()
            : reading.problems().stream();
    return all.map(p -> kind.columns().one(p.column()).getLabel() + "：" + p.words()).toList();
  }
}
