package jp.mimamori.vendorform;

/** Where the form of one vendor stands, and so what to do next. */
public enum VendorFormState {
  /** まだ依頼していない, or the last request came to nothing. */
  NOT_ASKED,
  /** 回答待ち. */
  WAITING,
  /** 回答が届き、受け入れを待っている. */
  RELEASED,
  /** 14日たっても回答がない. */
  LATE,
  /** メールが届いていない. */
  UNDELIVERED,
  /** リンクの期限が切れた. */
  EXPIRED,
  /** 回答済み: a date and an answer on every item. */
  ANSWERED
}
