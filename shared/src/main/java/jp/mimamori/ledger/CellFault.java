package jp.mimamori.ledger;

/** Why a text cannot stand in a ledger. The words take what was typed, or the limit, as {0}. */
public enum CellFault {
  MISSING,
  TOO_LONG,
  NOT_A_DATE,
  NOT_A_NUMBER,
  NOT_A_CHOICE,
  /** No system of that name, or several. */
  NO_SUCH_SYSTEM,
  NO_SUCH_VENDOR,
  /** Another entry has the same key. */
  TAKEN,
  /** Another row of the same file is about the same entry. {0}: its number. */
  TWICE,
  /** Several entries may be meant. */
  AMBIGUOUS,
  /** The file names an entry that is not there, or no longer in use. */
  NO_SUCH_ENTRY,
  /** 無効 without the day since when. */
  DISABLED_ON_MISSING,
  /** 削除 without the day since when. */
  DELETED_ON_MISSING,
  /** A period that ends before it begins. */
  ENDS_BEFORE_IT_BEGINS,
  /** 適用済み without a day. */
  APPLIED_ON_MISSING,
  /** 見送り without a reason. */
  REASON_MISSING
}
