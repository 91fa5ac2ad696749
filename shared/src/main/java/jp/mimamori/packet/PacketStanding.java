package jp.mimamori.packet;

/** Whether a part of a packet can be shown as it is. */
public enum PacketStanding {
  /** そろっている. */
  GOOD,
  /** Something in it is missing or speaks against it. */
  PARTLY,
  /** 古い: it was so, but nobody has looked for long. */
  OLD,
  /** まだない. */
  MISSING,
  /** Nobody asks for it here. */
  NOT_NEEDED
}
