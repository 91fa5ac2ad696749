package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.AccessRight;
import jp.mimamori.ledger.AccountState;
import jp.mimamori.ledger.LedgerKind;

/**
 * アクセス利用権限: who may do what with which information, and who is an administrator (seed, slide 5-5).
 */
@ApplicationScoped
class AccessRightRule implements FactRule {

  private static final String CONTROL = "ACL";

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
            SELECT COUNT(a), SUM(CASE WHEN a.accessRight = :administrator THEN 1 ELSE 0 END),
                   SUM(CASE WHEN a.job IS NOT NULL AND a.informationClasses IS NOT NULL
                            THEN 1 ELSE 0 END)
              FROM Account a WHERE a.retiredOn IS NULL AND a.state = :active
            """,
            Map.of("administrator", AccessRight.ADMINISTRATOR, "active", AccountState.ACTIVE));
    return judge(row.number(0), row.number(1), row.number(2));
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
