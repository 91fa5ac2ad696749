package jp.mimamori.facts;

import java.time.LocalDate;

/**
 * What ledgers, contact chart, backups and continuity plan say to the items of one control. One
 * application-scoped bean for each; asked inside a transaction that sees one institution. Of a
 * ledger it asks the database for figures, in a statement or two, and never for the rows.
 */
public interface FactRule {

  /** The control whose items it speaks to. */
  String control();

  /**
   * @param today in Japan
   */
  Fact on(LocalDate today);
}
