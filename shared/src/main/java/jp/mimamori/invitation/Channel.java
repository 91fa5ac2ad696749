package jp.mimamori.invitation;

/** How an invitation reaches the institution. */
public enum Channel {
  MAIL,
  LETTER
}
