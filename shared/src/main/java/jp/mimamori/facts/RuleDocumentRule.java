package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jp.mimamori.ledger.LedgerKind;

/** 運用管理規程等: there are rules, and none is past the day of its review (checklist R7, 4-①). */
@ApplicationScoped
class RuleDocumentRule implements FactRule {

  private static final String CONTROL = "RUL";

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    return judge(records.rules().count(), records.rules().overdue());
  }

  static Fact judge(long rules, long overdue) {
    if (rules == 0) {
      return Fact.of(CONTROL, FactStanding.UNKNOWN, LedgerKind.RULE).say("none");
    }
    FactStanding standing = overdue > 0 ? FactStanding.STALE : FactStanding.SUPPORTED;
    return Fact.of(CONTROL, standing, LedgerKind.RULE)
        .say("counts", rules)
        .sayIf(overdue > 0, "overdue", overdue);
  }
}
