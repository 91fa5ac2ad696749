/** Case files of incidents, and what lists of incidents read. */
package jp.mimamori.casefile;
