package jp.mimamori.checklist;

/** Who gave an answer, and how it came in. */
public enum RoundOrigin {
  /** The institution itself, on screen. */
  INSTITUTION,
  /** 事業者が回答: the vendor itself, on screen. */
  VENDOR,
  /** 事業者の紙の回答を施設が入力: on paper, entered by the institution. */
  VENDOR_PAPER
}
