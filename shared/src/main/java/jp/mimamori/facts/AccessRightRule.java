package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jp.mimamori.ledger.LedgerKind;

/**
 * アクセス利用権限: who may do what with which information, and who is an administrator (seed, slide 5-5).
 */
@ApplicationScoped
class AccessRightRule implements FactRule {

  private static final String CONTROL = "ACL";

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    AccountSums accounts = records.accounts();
    return judge(accounts.count(), accounts.administrators(), accounts.described());
  }

  /**
   * @param described with the job and the rights for each class of information
   */
  static Fact judge(long accounts, long administrators, long described) {
    if (accounts == 0) {
      return Fact.of(CONTROL, FactStanding.UNKNOWN, LedgerKind.ACCOUNT).say("none");
    }
    FactStanding standing = described < accounts ? FactStanding.UNKNOWN : FactStanding.SUPPORTED;
    return Fact.of(CONTROL, standing, LedgerKind.ACCOUNT)
        .say("counts", accounts, described, administrators);
  }
}
