package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;

/** USBストレージ等の接続の制限 at servers and terminals (checklist R7, 2-⑨). */
@ApplicationScoped
class MediaRule implements FactRule {

  private static final String CONTROL = "USB";

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    return records.devices().media().fact(CONTROL);
  }
}
