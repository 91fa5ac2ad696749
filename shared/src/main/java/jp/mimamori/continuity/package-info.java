/**
 * 事業継続計画 (BCP) for a cyberattack: the ministry's check table (令和6年6月6日), a plan document in the
 * outline of its template, filled from what the institution keeps here, and a drill at a table.
 */
package jp.mimamori.continuity;
