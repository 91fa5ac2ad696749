package jp.mimamori.incident;

/** Whether the affected machines are off the network (LANを抜く: 個人情報保護委員会 FAQ). */
public enum NetworkCut {
  CUT,
  PARTLY_CUT,
  NOT_CUT
}
