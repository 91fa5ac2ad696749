package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import jp.mimamori.ledger.LedgerKind;

/**
 * 機器台帳: place and version of every device, looked through within a year (seed, slide 5-3; BCP ひな形
 * 2.1.3).
 */
@ApplicationScoped
class InventoryRule implements FactRule {

  private static final String CONTROL = "INV";

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    DeviceSums devices = records.devices();
    return judge(
        devices.count(),
        devices.described(),
        devices.unchecked(),
        devices.oldestCheck(),
        devices.latestCheck(),
        records.today());
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
