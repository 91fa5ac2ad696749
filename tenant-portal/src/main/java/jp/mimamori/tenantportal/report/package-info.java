/** 経営層への報告. */
package jp.mimamori.tenantportal.report;
