package jp.mimamori.incident;

/** What a line of the chronology tells. */
public enum EntryKind {
  /** 対応: what was done. */
  DONE,
  /** 連絡済み先: who was told. */
  TOLD
}
