package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jp.mimamori.ledger.LedgerKind;

/** 二要素認証 at every system, from 2027-04-01 on or with the next renewal (安全管理ガイドライン第7.0版 9章). */
@ApplicationScoped
class SecondFactorRule implements FactRule {

  private static final String CONTROL = "MFA";

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    SystemSums systems = records.systems();
    return judge(
        systems.count(),
        systems.guarded() + systems.unguardable(),
        systems.planned(),
        systems.open());
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
