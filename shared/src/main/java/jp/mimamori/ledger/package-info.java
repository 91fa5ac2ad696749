/** 台帳: what an institution owns and uses. */
package jp.mimamori.ledger;
