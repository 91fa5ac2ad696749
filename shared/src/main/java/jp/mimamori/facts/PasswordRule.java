package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * パスワードの強さ (checklist R7, 2-⑦): a rule that is written down says what is wanted. What is set at the
 * systems stands in no record, so that はい is never more than possible. Where 二要素認証 is used, nobody
 * need change passwords regularly.
 */
@ApplicationScoped
class PasswordRule implements FactRule {

  private static final String CONTROL = "PWD";

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    SystemSums systems = records.systems();
    return judge(records.rules().passwords(), systems.count(), systems.guarded());
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
