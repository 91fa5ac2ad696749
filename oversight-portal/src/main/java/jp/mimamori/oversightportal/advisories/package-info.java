/** 緊急のお知らせ: warning the institutions that use a product, and following up who answered. */
package jp.mimamori.oversightportal.advisories;
