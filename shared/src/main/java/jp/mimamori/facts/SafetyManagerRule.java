package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.ContactPerson;
import jp.mimamori.contact.ContactRole;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.law.JapanTime;
import jp.mimamori.setup.PlainAnswer;

/**
 * 医療情報システム安全管理責任者 (seed, slide 5-2): named on the contact chart, or in the answers of the first
 * hour. People change posts in April: a chart that nobody confirmed since is stale.
 */
@ApplicationScoped
class SafetyManagerRule implements FactRule {

  private static final String CONTROL = "ORG";

  @Inject private Figures figures;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    ChartSheet chart = records.chart();
    String named =
        chart.holding(ContactRole.SAFETY_MANAGER).stream()
            .map(ContactPerson::getName)
            .collect(Collectors.joining("、"));
    if (!named.isEmpty() || chart.isConfirmed()) {
      return onChart(named, chart.isConfirmed());
    }
    Row told =
        figures.row(
            """
            SELECT MAX(s.safetyManagerName), COUNT(s),
                   SUM(CASE WHEN s.finishedAt >= :since THEN 1 ELSE 0 END)
              FROM Setup s WHERE s.safetyManager = :yes AND s.finishedAt IS NOT NULL
            """,
            Map.of(
                "yes",
                PlainAnswer.YES,
                "since",
                records.today().minusYears(1).atStartOfDay(JapanTime.ZONE).toInstant()));
    return inSetup((String) told.value(0), told.number(1) > 0, told.number(2) > 0);
  }

  /**
   * @param named who holds the role on the chart; empty for nobody
   * @param confirmed whether somebody read the chart through since April
   */
  static Fact onChart(String named, boolean confirmed) {
    if (named.isEmpty()) {
      return Fact.of(CONTROL, FactStanding.OPPOSED, FactOrigin.CONTACTS).say("nobody");
    }
    FactStanding standing = confirmed ? FactStanding.SUPPORTED : FactStanding.STALE;
    return Fact.of(CONTROL, standing, FactOrigin.CONTACTS)
        .say("named", named)
        .sayIf(!confirmed, "unconfirmed");
  }

  /**
   * @param name of the manager, or null where it was not told
   * @param appointed whether the first hour says that there is one
   * @param recent told within a year
   */
  static Fact inSetup(String name, boolean appointed, boolean recent) {
    if (!appointed) {
      return Fact.of(CONTROL, FactStanding.UNKNOWN, FactOrigin.CONTACTS).say("none");
    }
    FactStanding standing = recent ? FactStanding.SUPPORTED : FactStanding.STALE;
    return Fact.of(CONTROL, standing, FactOrigin.CONTACTS)
        .sayIf(name != null, "told", name)
        .sayIf(name == null, "toldUnnamed")
        .say("addToChart");
  }
}
