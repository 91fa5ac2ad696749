package jp.mimamori.registry;

/** What a file says about the registry. */
public enum Finding {
  /** 新規. */
  NEW,
  /** 変更. */
  CHANGED,
  /** ファイルにない: perhaps closed. */
  MISSING,
  /** 要確認: a person decides. */
  UNCLEAR
}
