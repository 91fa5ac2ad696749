package jp.mimamori.ledger;

/** 状態 of a device that is there. */
public enum DeviceUse {
  IN_USE,
  SPARE
}
