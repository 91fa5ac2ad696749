package jp.mimamori.checklist;

/**
 * What stands around the items of an edition.
 *
 * @param rounds columns of rounds on the printed form
 * @param banner the sentence at its foot with {@code {year}} for the year of the answers, or null
 */
public record EditionContent(String title, int rounds, String banner, Provenance provenance) {}
