/**
 * 経営層への報告: once a year the management hears how things stand, from facts, and what it said is kept
 * (seed, slide 5-2: 安全管理責任者 reports to the management).
 */
package jp.mimamori.report;
