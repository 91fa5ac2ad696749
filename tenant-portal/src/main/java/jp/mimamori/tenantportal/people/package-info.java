/** Who belongs to the institution: for its administrators. */
package jp.mimamori.tenantportal.people;
