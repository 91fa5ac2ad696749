package jp.mimamori.checklist;

import java.util.List;

/** One sheet of a year's history. */
public final class HistorySheet {

  /** Entries on a full sheet. */
  public static final int LENGTH = 50;

  private final List<HistoryEntry> entries;
  private final int number;
  private final long all;

  HistorySheet(List<HistoryEntry> entries, int number, long all) {
    this.entries = entries;
    this.number = number;
    this.all = all;
  }

  public List<HistoryEntry> getEntries() {
    return entries;
  }

  /** Entries of the whole year. */
  public long getAll() {
    return all;
  }

  /** Number of the sheet with newer entries, or null on the first. */
  public Integer getNewer() {
    return number > 1 ? number - 1 : null;
  }

  /** Number of the sheet with older entries, or null on the last. */
  public Integer getOlder() {
    return (long) number * LENGTH < all ? number + 1 : null;
  }
}
