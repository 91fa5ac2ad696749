package jp.mimamori.ledgerimport;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.mimamori.ledger.LedgerDifference;

/** An import: how many rows mean what, and some of those rows. */
public final class ImportSheet {

  /** Rows on a full page. */
  static final int LENGTH = 50;

  private final LedgerImport about;
  private final Map<RowOutcome, Long> counts;
  private final RowOutcome outcome;
  private final List<Line> lines;
  private final Integer next;

  /** A row of the file. */
  public static final class Line {

    private final ImportRow row;
    private final String title;
    private final List<LedgerDifference> differences;

    private Line(LedgerImport about, ImportRow row, String title) {
      this.row = row;
      this.title = title;
      this.differences = LedgerDifference.of(about.getLedger(), row.changes());
    }

    public int getRowNo() {
      return row.getRowNo();
    }

    /** Of the entry that it is about; null for a new one. */
    public String getTitle() {
      return title;
    }

    public boolean isAdded() {
      return row.getOutcome() == RowOutcome.NEW;
    }

    public List<LedgerDifference> getDifferences() {
      return differences;
    }

    public List<String> getProblems() {
      return row.getProblems();
    }
  }

  ImportSheet(
      LedgerImport about,
      Map<RowOutcome, Long> counts,
      RowOutcome outcome,
      List<ImportRow> rows,
      Map<Long, String> titles) {
    this.about = about;
    this.counts = Map.copyOf(counts);
    this.outcome = outcome;
    this.lines =
        rows.stream()
            .limit(LENGTH)
            .map(
                row ->
                    new Line(about, row, row.entryId() == null ? null : titles.get(row.entryId())))
            .toList();
    this.next = rows.size() > LENGTH ? rows.get(LENGTH - 1).getRowNo() : null;
  }

  public LedgerImport getAbout() {
    return about;
  }

  /** Whether nobody has said yet what the columns mean. */
  public boolean isToBeMatched() {
    return counts.containsKey(RowOutcome.UNREAD);
  }

  /** Of rows that were compared. */
  public List<RowOutcome> getOutcomes() {
    return Stream.of(RowOutcome.values()).filter(o -> o != RowOutcome.UNREAD).toList();
  }

  public long count(RowOutcome of) {
    return counts.getOrDefault(of, 0L);
  }

  /** Rows that are not taken. */
  public long getFaulty() {
    return count(RowOutcome.FAULTY);
  }

  /** Rows that would be written. */
  public long getTaken() {
    return count(RowOutcome.NEW) + count(RowOutcome.CHANGED);
  }

  /** Of the rows that are shown. */
  public RowOutcome getOutcome() {
    return outcome;
  }

  public List<Line> getLines() {
    return lines;
  }

  /** Below which row the next page begins; null on the last one. */
  public Integer getNext() {
    return next;
  }
}
