package jp.mimamori.packet;

/** How far a packet is. */
public enum PacketState {
  /** 順番待ち. */
  WAITING,
  /** 作成中. */
  MAKING,
  /** できた: it can be fetched until it is taken away. */
  READY,
  /** 作成できなかった. */
  FAILED
}
