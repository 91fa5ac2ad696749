/** What the portal does again and again while it runs. */
package jp.mimamori.tenantportal.rounds;
