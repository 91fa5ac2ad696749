package jp.mimamori.registry;

/** Where an update of the registry stands. */
public enum UpdateState {
  /** 確認中: somebody looks through it; nothing is changed. */
  PREVIEW,
  /** 反映中: confirmed, the database applies it in batches. */
  CONFIRMED,
  /** 反映済み. */
  APPLIED,
  /** 取りやめ. */
  DISCARDED
}
