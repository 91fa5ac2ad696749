/**
 * 操作記録: every change, and every look across institutions. Written in the transaction it tells of;
 * the database numbers, dates and chains the entries ({@code V3__audit.sql}).
 */
package jp.mimamori.audit;
