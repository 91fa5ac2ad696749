/** 検査に持っていくもの: what is in it, having it made, and fetching it. */
package jp.mimamori.tenantportal.packet;
