package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.LedgerKind;

/**
 * アクセスログ: somebody looked at it within a year, and it is kept for about a year (seed, slide 5-6).
 */
@ApplicationScoped
class LogReviewRule implements FactRule {

  private static final String CONTROL = "LOG";

  @Inject private Figures figures;

  @Override
  public String control() {
    return CONTROL;
  }

  /** 1年程度の保管が望ましい. */
  private static final long MONTHS = 12;

  @Override
  public Fact on(Records records) {
    Row row =
        figures.row(
            """
            SELECT COUNT(r), SUM(CASE WHEN r.keptMonths < :months THEN 1 ELSE 0 END),
                   MAX(r.reviewedOn)
              FROM AccessLogReview r WHERE r.retiredOn IS NULL AND r.reviewedOn > :since
            """,
            Map.of("months", MONTHS, "since", records.today().minusYears(2)));
    return judge(row.number(0), row.number(1), row.day(2), records.today());
  }

  /**
   * @param reviews of the last two years
   * @param tooShort those that found logs kept for less than a year
   */
  static Fact judge(long reviews, long tooShort, LocalDate latest, LocalDate today) {
    if (reviews == 0) {
      return Fact.of(CONTROL, FactStanding.UNKNOWN, LedgerKind.LOG_REVIEW).say("none");
    }
    FactStanding standing =
        Age.isStale(latest, today) ? FactStanding.STALE : FactStanding.SUPPORTED;
    return Fact.of(CONTROL, standing, LedgerKind.LOG_REVIEW)
        .say("counts", latest)
        .sayIf(tooShort > 0, "tooShort", MONTHS);
  }
}
