package jp.mimamori.incident;

/** How somebody was told. */
public enum Means {
  PHONE,
  MAIL,
  FAX,
  /** 入力フォーム of a web site. */
  WEB_FORM,
  IN_PERSON
}
