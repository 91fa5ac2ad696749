/** The pages of 資料: what an institution keeps to show that it does what it answers. */
package jp.mimamori.tenantportal.evidence;
