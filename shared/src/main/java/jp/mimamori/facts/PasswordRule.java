package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.Safeguard;

/**
 * パスワードの強さ (checklist R7, 2-⑦): a rule that is written down says what is wanted. What is set at the
 * systems stands in no record, so that はい is never more than possible. Where 二要素認証 is used, nobody
 * need change passwords regularly.
 */
@ApplicationScoped
class PasswordRule implements FactRule {

  private static final String CONTROL = "PWD";

  @Inject private Figures figures;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    Row systems =
        figures.row(
            """
            SELECT COUNT(s), SUM(CASE WHEN s.secondFactor = :done THEN 1 ELSE 0 END)
              FROM MedicalSystem s WHERE s.retiredOn IS NULL
            """,
            Map.of("done", Safeguard.DONE));
    return judge(
        PasswordDocuments.in(figures, records.today()), systems.number(0), systems.number(1));
  }

  /**
   * @param guarded systems with 二要素認証
   */
  static Fact judge(PasswordDocuments documents, long systems, long guarded) {
    return documents
        .fact(CONTROL, FactStanding.UNKNOWN)
        .sayIf(documents.written() > 0, "practice")
        .sayIf(guarded > 0, "guarded", systems, guarded);
  }
}
