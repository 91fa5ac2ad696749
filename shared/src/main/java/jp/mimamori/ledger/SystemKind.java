package jp.mimamori.ledger;

/** 医療情報システムの種類, in the words of a front desk. */
public enum SystemKind {
  /** レセコン（レセプトコンピュータ）. */
  RECEIPT,
  /** 電子カルテ; in a pharmacy 電子薬歴. */
  CHART,
  /** オンライン資格確認. */
  ELIGIBILITY,
  /** 予約・問診. */
  RESERVATION,
  /** 画像・検査. */
  IMAGING,
  OTHER
}
