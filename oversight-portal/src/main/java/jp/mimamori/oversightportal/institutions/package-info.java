/** The institutions of the jurisdiction: the list and the single one, read-only. */
package jp.mimamori.oversightportal.institutions;
