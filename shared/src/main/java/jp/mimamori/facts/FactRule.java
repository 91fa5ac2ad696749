package jp.mimamori.facts;

/**
 * What ledgers, contact chart, backups and continuity plan say to the items of one control. One
 * application-scoped bean for each; asked inside a transaction that sees one institution. Of a
 * ledger it asks the database for figures, in a statement or two, and never for the rows.
 */
interface FactRule {

  /** The control whose items it speaks to. */
  String control();

  Fact on(Records records);
}
