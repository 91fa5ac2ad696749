package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.mimamori.ledger.DeviceKind;

/** USBストレージ等の接続の制限 at servers and terminals (checklist R7, 2-⑨). */
@ApplicationScoped
class MediaRule implements FactRule {

  private static final String CONTROL = "USB";

  @Inject private Figures figures;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(LocalDate today) {
    return figures.safeguard("usb", DeviceKind.SERVER, DeviceKind.TERMINAL).fact(CONTROL);
  }
}
