package jp.mimamori.facts;

import jp.mimamori.ledger.LedgerKind;

/**
 * 規程 and what they say of passwords. No record says what is set at the systems.
 *
 * @param written rules that speak of passwords
 * @param open rules that ought to, and do not yet
 * @param overdue written ones past the day of their review
 */
record PasswordDocuments(long documents, long written, long open, long overdue) {

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

  private FactStanding standing(FactStanding whenWritten) {
    if (written == 0) {
      return open > 0 ? FactStanding.OPPOSED : FactStanding.UNKNOWN;
    }
    return overdue > 0 ? FactStanding.STALE : whenWritten;
  }
}
