package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jp.mimamori.ledger.LedgerKind;

/** 医療情報システムの有無: every system that handles patients' information counts (seed, slide 5-1). */
@ApplicationScoped
class SystemRule implements FactRule {

  private static final String CONTROL = "SYS";

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    return judge(records.systems().count());
  }

  static Fact judge(long systems) {
    return systems == 0
        ? Fact.of(CONTROL, FactStanding.UNKNOWN, LedgerKind.SYSTEM).say("none")
        : Fact.of(CONTROL, FactStanding.SUPPORTED, LedgerKind.SYSTEM).say("counts", systems);
  }
}
