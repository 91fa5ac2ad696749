/**
 * 書きかけ: what a person typed into a form and has not saved. Kept for that person alone, on any
 * device; no part of the institution's records, and therefore not in the audit trail.
 */
package jp.mimamori.draft;
