package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.Safeguard;

/** 二要素認証 at every system, from 2027-04-01 on or with the next renewal (安全管理ガイドライン第7.0版 9章). */
@ApplicationScoped
class SecondFactorRule implements FactRule {

  private static final String CONTROL = "MFA";

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
            SELECT COUNT(s),
                   SUM(CASE WHEN s.secondFactor = :done OR s.secondFactor = :notNeeded
                            THEN 1 ELSE 0 END),
                   SUM(CASE WHEN s.secondFactor = :open AND s.secondFactorOn IS NOT NULL
                            THEN 1 ELSE 0 END),
                   SUM(CASE WHEN s.secondFactor = :open THEN 1 ELSE 0 END)
              FROM MedicalSystem s WHERE s.retiredOn IS NULL
            """,
            Map.of(
                "done", Safeguard.DONE,
                "notNeeded", Safeguard.NOT_NEEDED,
                "open", Safeguard.OPEN));
    return judge(row.number(0), row.number(1), row.number(2), row.number(3));
  }

  /**
   * @param done or not needed
   * @param planned not yet, with a day for it
   * @param open not yet, the planned ones among them
   */
  static Fact judge(long systems, long done, long planned, long open) {
    if (systems == 0) {
      return Fact.of(CONTROL, FactStanding.UNKNOWN, LedgerKind.SYSTEM).say("none");
    }
    FactStanding standing =
        done == systems
            ? FactStanding.SUPPORTED
            : open > 0 ? FactStanding.OPPOSED : FactStanding.UNKNOWN;
    long unknown = systems - done - open;
    return Fact.of(CONTROL, standing, LedgerKind.SYSTEM)
        .say("counts", systems, done)
        .sayIf(open > 0, "open", open, planned)
        .sayIf(unknown > 0, "unknown", unknown);
  }
}
