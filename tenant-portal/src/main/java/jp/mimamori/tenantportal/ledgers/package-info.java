/** 台帳: one kit of pages for every ledger. */
package jp.mimamori.tenantportal.ledgers;
