package jp.mimamori.notice;

/** What an institution says of a notice. */
public enum AcknowledgementKind {
  /** 確認しました: read. */
  SEEN,
  /** 対応しました: did what it asks for, or need not. */
  DONE
}
