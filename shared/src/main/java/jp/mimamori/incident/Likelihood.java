package jp.mimamori.incident;

/** ある・おそれがある・ない. */
public enum Likelihood {
  YES,
  /** Nobody can rule it out. */
  POSSIBLE,
  NO
}
