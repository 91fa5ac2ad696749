package jp.mimamori.registry;

/** What is to become of an entry. */
public enum Decision {
  /** 反映する. */
  APPLY,
  /** 反映しない. */
  LEAVE,
  /** まだ決めていない: like LEAVE, once all else is confirmed. */
  OPEN
}
