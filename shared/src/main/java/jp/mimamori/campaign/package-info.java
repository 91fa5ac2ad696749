/**
 * 督促: an office chooses institutions by a list, sends them a text, and sees what came of it. Those
 * that no mail reaches are listed for a letter.
 */
package jp.mimamori.campaign;
