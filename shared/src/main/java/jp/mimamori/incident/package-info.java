/**
 * インシデント報告: from the first minutes to 確報. What was sent is frozen; what a report asks is described
 * in {@link jp.mimamori.incident.ReportField}.
 */
package jp.mimamori.incident;
