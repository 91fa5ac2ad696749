package jp.mimamori.ledger;

/** 区分 of a device. */
public enum DeviceKind {
  SERVER,
  TERMINAL,
  NETWORK,
  OTHER
}
