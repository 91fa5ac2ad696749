/** Who holds which post at the prefecture and its health centers: for its administrators. */
package jp.mimamori.oversightportal.people;
