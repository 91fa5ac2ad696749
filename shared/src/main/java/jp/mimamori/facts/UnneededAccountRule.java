package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import jp.mimamori.ledger.LedgerKind;

/**
 * 不要なアカウント: nobody who has left may still sign in, and the ledger was looked through within a year
 * (seed, slide 5-6).
 */
@ApplicationScoped
class UnneededAccountRule implements FactRule {

  private static final String CONTROL = "ACC";

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    AccountSums accounts = records.accounts();
    return judge(
        accounts.count(),
        accounts.left(),
        accounts.unchecked(),
        accounts.oldestCheck(),
        records.today());
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
