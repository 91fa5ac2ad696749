/** 操作の記録: what was done in the institution, and who looked from outside. */
package jp.mimamori.tenantportal.audit;
