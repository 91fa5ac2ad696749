/**
 * Reading across institutions, for officers. Every query takes a {@link
 * jp.mimamori.organization.Jurisdiction} first; what lies outside is not found.
 */
package jp.mimamori.oversight;
