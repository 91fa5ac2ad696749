/** What to do next. */
package jp.mimamori.tenantportal.home;
