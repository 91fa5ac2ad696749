package jp.mimamori.incident;

/** 共有への同意: whether others may be warned with what the report says, without the name. */
public enum Sharing {
  AGREED,
  DECLINED
}
