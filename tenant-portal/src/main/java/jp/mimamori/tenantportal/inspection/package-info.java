/** 立入検査: what the health center told, what to have ready, and what was put right. */
package jp.mimamori.tenantportal.inspection;
