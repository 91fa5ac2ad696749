/** インシデント: which there are, what the institutions reported, and the office's case files. */
package jp.mimamori.oversightportal.incidents;
