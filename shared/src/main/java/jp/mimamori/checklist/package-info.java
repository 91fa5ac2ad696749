/**
 * 医療機関におけるサイバーセキュリティ対策チェックリスト: editions, items and an institution's yearly response.
 *
 * <p>Editions are data. No item number, text or year stands in code; what is the same question in
 * different years is known by its control.
 */
package jp.mimamori.checklist;
