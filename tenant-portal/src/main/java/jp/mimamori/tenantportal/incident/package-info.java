/** インシデント報告: the emergency page, the reports, the chronology. */
package jp.mimamori.tenantportal.incident;
