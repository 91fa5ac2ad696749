package jp.mimamori.vendorform;

/** What a link is good for. */
public enum LinkState {
  OPEN,
  /** 確認待ち: answers were released and wait for the institution. */
  RELEASED,
  /** 使用済み: the answers were sent, by this link or from paper. */
  ANSWERED,
  /** 取り消し: the institution took the request back. */
  REVOKED,
  /** 期限切れ. */
  EXPIRED
}
