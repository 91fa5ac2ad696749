package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.PatchAction;

/**
 * セキュリティパッチ: every device has a day of its last update, none is past its support, and no planned
 * update is overdue (seed, slide 5-7).
 */
@ApplicationScoped
class PatchRule implements FactRule {

  private static final String CONTROL = "PAT";

  @Inject private Figures figures;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    Row overdue =
        figures.row(
            """
            SELECT COUNT(p), MIN(p.plannedOn) FROM SecurityPatch p
             WHERE p.retiredOn IS NULL AND p.action = :planned AND p.plannedOn < :today
            """,
            Map.of("planned", PatchAction.PLANNED, "today", records.today()));
    DeviceSums devices = records.devices();
    return judge(
        devices.count(),
        devices.patched(),
        devices.unsupported(),
        overdue.number(0),
        devices.oldestPatch(),
        records.today());
  }

  /**
   * @param patched with a day of the last update
   * @param unsupported past the end of support
   * @param overdue updates that were planned for a day that is over
   * @param oldest day of a last update
   */
  static Fact judge(
      long devices,
      long patched,
      long unsupported,
      long overdue,
      LocalDate oldest,
      LocalDate today) {
    if (devices == 0) {
      return Fact.of(CONTROL, FactStanding.UNKNOWN, LedgerKind.DEVICE).say("none");
    }
    FactStanding standing;
    if (unsupported > 0 || overdue > 0) {
      standing = FactStanding.OPPOSED;
    } else if (patched < devices) {
      standing = FactStanding.UNKNOWN;
    } else {
      standing = Age.isStale(oldest, today) ? FactStanding.STALE : FactStanding.SUPPORTED;
    }
    return Fact.of(CONTROL, standing, LedgerKind.DEVICE)
        .say("counts", devices, patched)
        .sayIf(oldest != null, "oldest", oldest)
        .sayIf(unsupported > 0, "unsupported", unsupported)
        .sayIf(overdue > 0, "overdue", overdue);
  }
}
