package jp.mimamori.facts;

import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.Safeguard;

/**
 * 規程, summed up in one statement for all rules that speak of them.
 *
 * @param overdue past the day of their review
 * @param passwords what they say of passwords
 */
record RuleSums(long count, long overdue, PasswordDocuments passwords) {

  static RuleSums in(Figures figures, LocalDate today) {
    Row row =
        figures.row(
            """
            SELECT COUNT(r), SUM(CASE WHEN r.reviewOn < :today THEN 1 ELSE 0 END),
                   SUM(CASE WHEN r.passwords = :done THEN 1 ELSE 0 END),
                   SUM(CASE WHEN r.passwords = :open THEN 1 ELSE 0 END),
                   SUM(CASE WHEN r.passwords = :done AND r.reviewOn < :today THEN 1 ELSE 0 END)
              FROM RuleDocument r WHERE r.retiredOn IS NULL
            """,
            Map.of("done", Safeguard.DONE, "open", Safeguard.OPEN, "today", today));
    return new RuleSums(
        row.number(0),
        row.number(1),
        new PasswordDocuments(row.number(0), row.number(2), row.number(3), row.number(4)));
  }
}
