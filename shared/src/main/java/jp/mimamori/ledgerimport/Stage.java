package jp.mimamori.ledgerimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.mimamori.ledger.LedgerEntry;
import jp.mimamori.ledger.LedgerKind;

/**
 * Takes the rows of a file as they come: finds the heads among the first ones, then keeps the rows,
 * and where the heads say enough compares them at once. Holds no more than a chunk of them.
 */
final class Stage {

  private static final int HEAD_AMONG = 20;
  static final int CHUNK = 500;

  /** What happens around the rows. */
  interface Keeper {
    LedgerImport make(List<String> heads);

    /** Stores it; the comparison, or null where a person has to match the heads first. */
    Comparison begin(LedgerImport made);

    void keep(List<ImportRow> rows);

    List<LedgerEntry> load(List<Long> ids);
  }

  private final LedgerKind kind;
  private final Map<String, String> remembered;
  private final Keeper keeper;
  private final List<List<String>> first = new ArrayList<>();
  private final List<ImportRow> chunk = new ArrayList<>();
  private LedgerImport made;
  private Comparison comparison;
  private int read;
  private int kept;

  Stage(LedgerKind kind, Map<String, String> remembered, Keeper keeper) {
    this.kind = kind;
    this.remembered = remembered;
    this.keeper = keeper;
  }

  void take(List<String> row) {
    if (made != null) {
      keep(row);
      return;
    }
    first.add(List.copyOf(row));
    if (first.size() == HEAD_AMONG) {
      findHeads();
    }
  }

  /**
   * For a file that brings its heads along.
   *
   * @param heads already matched
   */
  void begin(List<String> heads) {
    made = keeper.make(heads);
    comparison = keeper.begin(made);
  }

  /**
   * @throws ImportRefusedException if there are no heads, or nothing below them
   */
  LedgerImport end() {
    if (made == null) {
      findHeads();
    }
    flush();
    if (kept == 0) {
      throw new ImportRefusedException(ImportFault.NO_ROWS);
    }
    made.count(kept);
    return made;
  }

  private void findHeads() {
    int best = 0;
    long most = 0;
    for (int i = 0; i < first.size(); i++) {
      long recognized = Targets.recognized(kind, first.get(i), remembered);
      if (recognized > most) {
        best = i;
        most = recognized;
      }
    }
    if (first.isEmpty() || most == 0 && first.get(0).size() < 2) {
      throw new ImportRefusedException(ImportFault.NO_HEADS);
    }
    begin(first.get(best));
    read = best + 1;
    first.subList(best + 1, first.size()).forEach(this::keep);
    first.clear();
  }

  private void keep(List<String> row) {
    chunk.add(new ImportRow(made.getId(), ++read, row));
    kept++;
    if (chunk.size() == CHUNK) {
      flush();
    }
  }

  private void flush() {
    if (comparison != null) {
      Function<List<Long>, List<LedgerEntry>> load = keeper::load;
      comparison.mark(chunk, load);
    }
    keeper.keep(chunk);
    chunk.clear();
  }
}
