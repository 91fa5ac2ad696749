package jp.mimamori.ledger;

/** 状態 of an account. 無効化 and 削除 are not the same (seed, slide 5-6). */
public enum AccountState {
  ACTIVE,
  /** 無効: it is still there, and nobody can sign in with it. */
  DISABLED,
  /** 削除: it is there no more. */
  DELETED
}
