/** Keeps what is typed into the forms of this portal. */
package jp.mimamori.tenantportal.draft;
