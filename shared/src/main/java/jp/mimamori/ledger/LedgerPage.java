package jp.mimamori.ledger;

import java.util.List;

/** A page of a ledger. */
public final class LedgerPage {

  /** Entries on a full page. */
  public static final int LENGTH = 50;

  private final LedgerSearch search;
  private final List<LedgerRow> rows;
  private final Long next;
  private final long found;

  /**
   * @param rows one more than a page holds if there are further ones
   * @param found how many the search finds in all
   */
  LedgerPage(LedgerSearch search, List<LedgerRow> rows, long found) {
    this.search = search;
    this.rows = rows.stream().limit(LENGTH).toList();
    this.next = rows.size() > LENGTH ? this.rows.get(LENGTH - 1).getId() : null;
    this.found = found;
  }

  public LedgerSearch getSearch() {
    return search;
  }

  public List<LedgerRow> getRows() {
    return rows;
  }

  /** Behind which entry the next page begins; null on the last one. */
  public Long getNext() {
    return next;
  }

  public long getFound() {
    return found;
  }

  public boolean isBeginningLeftOut() {
    return search.after() != null;
  }
}
