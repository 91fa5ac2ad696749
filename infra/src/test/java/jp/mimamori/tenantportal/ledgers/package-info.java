/** The pages of the ledgers in a browser. */
package jp.mimamori.tenantportal.ledgers;
