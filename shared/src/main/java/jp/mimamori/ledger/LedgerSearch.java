package jp.mimamori.ledger;

/**
 * What part of a ledger is looked at, and in which order.
 *
 * @param text words that must all occur, or null
 * @param sort name of a column, or null for the order in which entries were added
 * @param retired those out of use instead of those in use
 * @param after only what comes behind this entry in the order; null for the beginning
 */
public record LedgerSearch(
    String text, String sort, boolean descending, boolean retired, Long after) {

  /** Everything in use, as it was added. */
  public static LedgerSearch all() {
    return new LedgerSearch(null, null, false, false, null);
  }

  public LedgerSearch from(Long entryId) {
    return new LedgerSearch(text, sort, descending, retired, entryId);
  }
}
