package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import jp.mimamori.ledger.LedgerKind;

/** 医療情報システムの有無: every system that handles patients' information counts (seed, slide 5-1). */
@ApplicationScoped
class SystemRule implements FactRule {

  private static final String CONTROL = "SYS";

  @Inject private Figures figures;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    return judge(
        figures.count("SELECT COUNT(s) FROM MedicalSystem s WHERE s.retiredOn IS NULL", Map.of()));
  }

  static Fact judge(long systems) {
    return systems == 0
        ? Fact.of(CONTROL, FactStanding.UNKNOWN, LedgerKind.SYSTEM).say("none")
        : Fact.of(CONTROL, FactStanding.SUPPORTED, LedgerKind.SYSTEM).say("counts", systems);
  }
}
