/**
 * 台帳への取り込み: a table of somebody else's is staged, matched to columns, compared with the ledger row
 * by row, and only then written; as a whole it can be taken back.
 */
package jp.mimamori.ledgerimport;
