package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jp.mimamori.ledger.LedgerKind;

/**
 * リモートメンテナンス: of every device it is known whether a vendor maintains it from outside (seed, slide
 * 5-4).
 */
@ApplicationScoped
class RemoteMaintenanceRule implements FactRule {

  private static final String CONTROL = "RMT";

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    DeviceSums devices = records.devices();
    return judge(devices.count(), devices.maintained(), devices.unmaintained());
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
