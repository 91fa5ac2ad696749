/**
 * バックアップ: what is copied how often, whether a copy survives an attack, and whether it was ever
 * restored (slide 5-11 of the prefecture). Unknown stays unknown and old knowledge is said to be
 * old.
 */
package jp.mimamori.backup;
