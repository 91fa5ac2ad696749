/** What a vendor with an account sees: who asks, its products, and what it releases to whom. */
package jp.mimamori.tenantportal.vendoraccount;
