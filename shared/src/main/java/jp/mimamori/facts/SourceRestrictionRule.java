package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;

/** 接続元制限 at network equipment (seed, slide 5-8). */
@ApplicationScoped
class SourceRestrictionRule implements FactRule {

  private static final String CONTROL = "SRC";

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    return records.devices().sources().fact(CONTROL);
  }
}
