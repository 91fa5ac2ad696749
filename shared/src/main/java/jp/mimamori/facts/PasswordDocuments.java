package jp.mimamori.facts;

import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.Safeguard;

/**
 * 規程 and what they say of passwords. No record says what is set at the systems.
 *
 * @param written rules that speak of passwords
 * @param open rules that ought to, and do not yet
 * @param overdue written ones past the day of their review
 */
record PasswordDocuments(long documents, long written, long open, long overdue) {

  static PasswordDocuments in(Figures figures, LocalDate today) {
    Row row =
        figures.row(
            """
            SELECT COUNT(r), SUM(CASE WHEN r.passwords = :done THEN 1 ELSE 0 END),
                   SUM(CASE WHEN r.passwords = :open THEN 1 ELSE 0 END),
                   SUM(CASE WHEN r.passwords = :done AND r.reviewOn < :today THEN 1 ELSE 0 END)
              FROM RuleDocument r WHERE r.retiredOn IS NULL
            """,
            Map.of("done", Safeguard.DONE, "open", Safeguard.OPEN, "today", today));
    return new PasswordDocuments(row.number(0), row.number(1), row.number(2), row.number(3));
  }

  /**
   * In the words of the control: none, unwritten, written, overdue.
   *
   * @param whenWritten what it means that a rule is there and not past its review
   */
  Fact fact(String control, FactStanding whenWritten) {
    Fact fact = Fact.of(control, standing(whenWritten), LedgerKind.RULE);
    if (documents == 0) {
      return fact.say("none");
    }
    return written == 0
        ? fact.say("unwritten", documents)
        : fact.say("written", documents, written).sayIf(overdue > 0, "overdue", overdue);
  }

  /** Whether there are rules, and none of them speaks of passwords. */
  boolean isUnwritten() {
    return documents > 0 && written == 0;
  }

  private FactStanding standing(FactStanding whenWritten) {
    if (written == 0) {
      return open > 0 ? FactStanding.OPPOSED : FactStanding.UNKNOWN;
    }
    return overdue > 0 ? FactStanding.STALE : whenWritten;
  }
}
