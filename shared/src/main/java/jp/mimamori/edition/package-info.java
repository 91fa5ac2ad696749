/**
 * Editions as data: a prefecture's administrator compares official texts with the official
 * document, reads a new form from Excel, maps it to controls and publishes it for all institutions.
 */
package jp.mimamori.edition;
