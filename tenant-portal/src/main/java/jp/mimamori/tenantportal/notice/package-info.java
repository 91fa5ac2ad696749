/** 緊急のお知らせ from a health center or the prefecture. */
package jp.mimamori.tenantportal.notice;
