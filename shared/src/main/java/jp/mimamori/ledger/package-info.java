/**
 * 台帳: what an institution owns and uses, and what it did about it.
 *
 * <p>A further ledger is one entity that extends {@link jp.mimamori.ledger.LedgerEntry} and
 * describes its columns, one line in {@link jp.mimamori.ledger.LedgerKind}, one table, and its
 * texts. List, form, history, import, export and print follow.
 */
package jp.mimamori.ledger;
