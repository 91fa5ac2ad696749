package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.AccountState;
import jp.mimamori.ledger.LedgerKind;

/**
 * 不要なアカウント: nobody who has left may still sign in, and the ledger was looked through within a year
 * (seed, slide 5-6).
 */
@ApplicationScoped
class UnneededAccountRule implements FactRule {

  private static final String CONTROL = "ACC";

  @Inject private Figures figures;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    Row row =
        figures.row(
            """
            SELECT COUNT(a), SUM(CASE WHEN a.leavesOn < :today THEN 1 ELSE 0 END),
                   SUM(CASE WHEN a.checkedOn IS NULL THEN 1 ELSE 0 END), MIN(a.checkedOn)
              FROM Account a WHERE a.retiredOn IS NULL AND a.state = :active
            """,
            Map.of("today", records.today(), "active", AccountState.ACTIVE));
    return judge(row.number(0), row.number(1), row.number(2), row.day(3), records.today());
  }

  /**
   * @param left whose people have left
   * @param unchecked that nobody ever looked at
   */
  static Fact judge(long accounts, long left, long unchecked, LocalDate oldest, LocalDate today) {
    if (accounts == 0) {
      return Fact.of(CONTROL, FactStanding.UNKNOWN, LedgerKind.ACCOUNT).say("none");
    }
    boolean stale = unchecked > 0 || Age.isStale(oldest, today);
    FactStanding standing =
        left > 0 ? FactStanding.OPPOSED : stale ? FactStanding.STALE : FactStanding.SUPPORTED;
    return Fact.of(CONTROL, standing, LedgerKind.ACCOUNT)
        .say("counts", accounts, left)
        .sayIf(unchecked > 0, "unchecked", unchecked)
        .sayIf(unchecked == 0, "checked", oldest);
  }
}
