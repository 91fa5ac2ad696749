package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import jp.mimamori.ledger.LedgerKind;

/**
 * MDS/SDS: one for each system that a vendor provides, and a word to each いいえ in it (seed, slide
 * 5-4; 安全管理ガイドライン第7.0版 10章).
 */
@ApplicationScoped
class DisclosureRule implements FactRule {

  private static final String CONTROL = "MDS";

  @Inject private Figures figures;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    long covered =
        figures.count(
            """
            SELECT COUNT(s) FROM MedicalSystem s
             WHERE s.retiredOn IS NULL AND s.vendorId IS NOT NULL
               AND EXISTS (SELECT d.id FROM SecurityDisclosure d
                            WHERE d.systemId = s.id AND d.retiredOn IS NULL)
            """,
            Map.of());
    long unexplained =
        figures.count(
            """
            SELECT COUNT(d) FROM SecurityDisclosure d
             WHERE d.retiredOn IS NULL AND d.noCount > 0 AND d.riskNote IS NULL
            """,
            Map.of());
    return judge(records.systems().provided(), covered, unexplained);
  }

  /**
   * @param covered systems with a disclosure
   * @param unexplained disclosures with いいえ and no word about the risk
   */
  static Fact judge(long systems, long covered, long unexplained) {
    if (systems == 0) {
      return Fact.of(CONTROL, FactStanding.UNKNOWN, LedgerKind.SYSTEM).say("none");
    }
    FactStanding standing = covered < systems ? FactStanding.OPPOSED : FactStanding.SUPPORTED;
    return Fact.of(CONTROL, standing, LedgerKind.DISCLOSURE)
        .say("counts", systems, covered)
        .sayIf(unexplained > 0, "unexplained", unexplained);
  }
}
