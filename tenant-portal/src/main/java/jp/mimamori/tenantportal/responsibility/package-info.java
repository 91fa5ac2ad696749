/** 責任分界: who answers for what, vendor by vendor. */
package jp.mimamori.tenantportal.responsibility;
