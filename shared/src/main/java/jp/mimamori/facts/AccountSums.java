package jp.mimamori.facts;

import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.AccessRight;
import jp.mimamori.ledger.AccountState;

/**
 * The accounts that can be signed in with, summed up in one statement for all rules that speak of
 * them.
 *
 * @param described with the job and the rights for each class of information
 * @param left whose people have left
 * @param unchecked that nobody ever looked at
 * @param oldestCheck null where none was looked at
 */
record AccountSums(
    long count,
    long administrators,
    long described,
    long left,
    long unchecked,
    LocalDate oldestCheck) {

  static AccountSums in(Figures figures, LocalDate today) {
    Row row =
        figures.row(
            """
            SELECT COUNT(a), SUM(CASE WHEN a.accessRight = :administrator THEN 1 ELSE 0 END),
                   SUM(CASE WHEN a.job IS NOT NULL AND a.informationClasses IS NOT NULL
                            THEN 1 ELSE 0 END),
                   SUM(CASE WHEN a.leavesOn < :today THEN 1 ELSE 0 END),
                   SUM(CASE WHEN a.checkedOn IS NULL THEN 1 ELSE 0 END), MIN(a.checkedOn)
              FROM Account a WHERE a.retiredOn IS NULL AND a.state = :active
            """,
            Map.of(
                "administrator", AccessRight.ADMINISTRATOR,
                "today", today,
                "active", AccountState.ACTIVE));
    return new AccountSums(
        row.number(0), row.number(1), row.number(2), row.number(3), row.number(4), row.day(5));
  }
}
