/** Checks the audit trail from outside the portals. */
package jp.mimamori.infra.audit;
