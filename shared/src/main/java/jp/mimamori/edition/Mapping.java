package jp.mimamori.edition;

/** 対応づけ: how sure it is which control a row of a form asks for. */
public enum Mapping {
  NONE,
  /** By similarity with items of earlier editions; a person has not looked yet. */
  PROPOSED,
  CONFIRMED
}
