package jp.mimamori.incident;

/** 侵入経路. */
public enum IntrusionPath {
  VPN,
  REMOTE_DESKTOP,
  MAIL,
  USB,
  CONTRACTOR,
  OTHER
}
