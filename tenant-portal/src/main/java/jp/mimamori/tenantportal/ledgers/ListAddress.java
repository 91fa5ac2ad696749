package jp.mimamori.tenantportal.ledgers;

import jp.mimamori.identity.IdParameter;
import jp.mimamori.ledger.LedgerSearch;

/** What part of a ledger is shown, as it stands in the address. */
final class ListAddress {

  private ListAddress() {}

  /**
   * @param sort name of a column, with {@code -} before it downwards
   * @param show {@code retired} for what is out of use
   */
  static LedgerSearch search(String text, String sort, String show, String after) {
    boolean descending = sort != null && sort.startsWith("-");
    return new LedgerSearch(
        text == null || text.isBlank() ? null : text.strip(),
        descending ? sort.substring(1) : sort,
        descending,
        "retired".equals(show),
        IdParameter.orNull(after));
  }
}
