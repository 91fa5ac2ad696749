package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.mimamori.ledger.DeviceKind;

/** 接続元制限 at network equipment (seed, slide 5-8). */
@ApplicationScoped
class SourceRestrictionRule implements FactRule {

  private static final String CONTROL = "SRC";

  @Inject private Figures figures;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(LocalDate today) {
    return figures.safeguard("sourceRestriction", DeviceKind.NETWORK).fact(CONTROL);
  }
}
