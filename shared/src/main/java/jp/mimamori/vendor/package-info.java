/**
 * 事業者: who provides an institution's information systems, and on what terms. What vendors answer is
 * in {@code vendorform}.
 */
package jp.mimamori.vendor;
