package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.LedgerKind;

/**
 * 機器台帳: place and version of every device, looked through within a year (seed, slide 5-3; BCP ひな形
 * 2.1.3).
 */
@ApplicationScoped
class InventoryRule implements FactRule {

  private static final String CONTROL = "INV";

  @Inject private Figures figures;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(LocalDate today) {
    Row row =
        figures.row(
            """
            SELECT COUNT(d),
                   SUM(CASE WHEN d.place IS NOT NULL AND d.software IS NOT NULL THEN 1 ELSE 0 END),
                   SUM(CASE WHEN d.checkedOn IS NULL THEN 1 ELSE 0 END),
                   MIN(d.checkedOn), MAX(d.checkedOn)
              FROM Device d WHERE d.retiredOn IS NULL
            """,
            Map.of());
    return judge(row.number(0), row.number(1), row.number(2), row.day(3), row.day(4), today);
  }

  /**
   * @param described with place and version
   * @param unchecked that nobody ever compared with what is there
   */
  static Fact judge(
      long devices,
      long described,
      long unchecked,
      LocalDate oldest,
      LocalDate latest,
      LocalDate today) {
    if (devices == 0) {
      return Fact.of(CONTROL, FactStanding.UNKNOWN, LedgerKind.DEVICE).say("none");
    }
    boolean stale = unchecked > 0 || Age.isStale(oldest, today);
    FactStanding standing =
        described < devices
            ? FactStanding.OPPOSED
            : stale ? FactStanding.STALE : FactStanding.SUPPORTED;
    return Fact.of(CONTROL, standing, LedgerKind.DEVICE)
        .say("counts", devices, described)
        .sayIf(latest != null, "checked", latest)
        .sayIf(unchecked > 0, "unchecked", unchecked)
        .sayIf(unchecked == 0 && stale, "stale", oldest);
  }
}
