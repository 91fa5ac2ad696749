package jp.mimamori.vendorform;

/** How a vendor was asked for its answers. */
public enum RequestChannel {
  /** The product mails the link. */
  MAIL,
  /** The institution hands the link over by itself: on paper, by its own mail. */
  HANDED_OVER,
  /** 紙: the institution asked on paper and enters what came back. */
  PAPER
}
