package jp.mimamori.oversight;

/** How an office spoke with an institution. */
public enum ContactMeans {
  PHONE,
  EMAIL,
  LETTER,
  VISIT,
  /** Not a contact: something to remember. */
  MEMO
}
