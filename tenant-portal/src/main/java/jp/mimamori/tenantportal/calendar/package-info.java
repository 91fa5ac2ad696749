/** 予定, and how to follow it. */
package jp.mimamori.tenantportal.calendar;
