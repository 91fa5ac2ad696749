package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * パスワードの使い回し禁止 (checklist R7, 2-⑧): a rule that is written down and not past its review forbids it.
 */
@ApplicationScoped
class PasswordReuseRule implements FactRule {

  private static final String CONTROL = "REU";

  @Inject private Figures figures;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    return judge(PasswordDocuments.in(figures, records.today()));
  }

  static Fact judge(PasswordDocuments documents) {
    return documents.fact(CONTROL, FactStanding.SUPPORTED);
  }
}
