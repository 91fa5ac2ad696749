/**
 * 緊急のお知らせ: an office warns the institutions that use a product, without learning what any of them
 * uses, and follows up who has not acknowledged it. What is matched, and what is not told, is
 * decided in the database ({@code V32__advisories.sql}).
 */
package jp.mimamori.notice;
