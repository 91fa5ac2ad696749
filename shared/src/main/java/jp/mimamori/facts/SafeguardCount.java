package jp.mimamori.facts;

import jp.mimamori.ledger.LedgerKind;

/**
 * How far a safeguard is at devices.
 *
 * @param done or not needed
 * @param open known not to be done
 */
record SafeguardCount(long devices, long done, long open) {

  FactStanding standing() {
    if (devices == 0) {
      return FactStanding.UNKNOWN;
    }
    if (open > 0) {
      return FactStanding.OPPOSED;
    }
    return done == devices ? FactStanding.SUPPORTED : FactStanding.UNKNOWN;
  }

  /** In the words of the control: none, counts, open, unknown. */
  Fact fact(String control) {
    Fact fact = Fact.of(control, standing(), LedgerKind.DEVICE);
    if (devices == 0) {
      return fact.say("none");
    }
    long unknown = devices - done - open;
    return fact.say("counts", devices, done)
        .sayIf(open > 0, "open", open)
        .sayIf(unknown > 0, "unknown", unknown);
  }
}
