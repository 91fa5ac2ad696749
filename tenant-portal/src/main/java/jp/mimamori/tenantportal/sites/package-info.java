/** One person answers for several institutions at once. */
package jp.mimamori.tenantportal.sites;
