package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.mimamori.ledger.DeviceKind;

/** 不要なソフトウェア・サービス at servers and terminals (seed, slide 5-9). */
@ApplicationScoped
class UnneededServiceRule implements FactRule {

  private static final String CONTROL = "SVC";

  @Inject private Figures figures;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(LocalDate today) {
    return figures
        .safeguard("unneededServices", DeviceKind.SERVER, DeviceKind.TERMINAL)
        .fact(CONTROL);
  }
}
