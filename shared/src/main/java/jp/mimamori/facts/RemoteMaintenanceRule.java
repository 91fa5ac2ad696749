package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.Presence;

/**
 * リモートメンテナンス: of every device it is known whether a vendor maintains it from outside (seed, slide
 * 5-4).
 */
@ApplicationScoped
class RemoteMaintenanceRule implements FactRule {

  private static final String CONTROL = "RMT";

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
            SELECT COUNT(d), SUM(CASE WHEN d.remote = :present THEN 1 ELSE 0 END),
                   SUM(CASE WHEN d.remote = :absent THEN 1 ELSE 0 END)
              FROM Device d WHERE d.retiredOn IS NULL
            """,
            Map.of("present", Presence.PRESENT, "absent", Presence.ABSENT));
    return judge(row.number(0), row.number(1), row.number(2));
  }

  static Fact judge(long devices, long present, long absent) {
    long unknown = devices - present - absent;
    FactStanding standing =
        devices == 0 || unknown > 0 ? FactStanding.UNKNOWN : FactStanding.SUPPORTED;
    Fact fact = Fact.of(CONTROL, standing, LedgerKind.DEVICE);
    return devices == 0
        ? fact.say("none")
        : fact.say("counts", devices, present, absent).sayIf(unknown > 0, "unknown", unknown);
  }
}
