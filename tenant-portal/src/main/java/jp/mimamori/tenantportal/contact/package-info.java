/** 連絡体制図 and the sheet for the wall. */
package jp.mimamori.tenantportal.contact;
