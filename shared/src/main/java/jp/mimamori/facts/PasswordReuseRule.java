package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * パスワードの使い回し禁止 (checklist R7, 2-⑧): a rule that is written down and not past its review forbids it.
 */
@ApplicationScoped
class PasswordReuseRule implements FactRule {

  private static final String CONTROL = "REU";

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    return judge(records.rules().passwords());
  }

  static Fact judge(PasswordDocuments documents) {
    return documents.fact(CONTROL, FactStanding.SUPPORTED);
  }
}
