package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;

/** 不要なソフトウェア・サービス at servers and terminals (seed, slide 5-9). */
@ApplicationScoped
class UnneededServiceRule implements FactRule {

  private static final String CONTROL = "SVC";

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    return records.devices().services().fact(CONTROL);
  }
}
