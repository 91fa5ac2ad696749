package jp.mimamori.edition;

import java.time.LocalDate;

/**
 * What stands around the rows of a draft.
 *
 * @param audience null where it is not known yet
 * @param fiscalYear null where it is not known yet
 * @param rounds columns of rounds on the printed form
 * @param banner the sentence at its foot, or null
 * @param source the official document that the rows were compared with, or null
 * @param verifiedOn when, or null where nobody did
 */
public record DraftCover(
    String title,
    FormAudience audience,
    Integer fiscalYear,
    int rounds,
    String banner,
    String source,
    LocalDate verifiedOn) {}
