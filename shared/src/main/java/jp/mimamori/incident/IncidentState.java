package jp.mimamori.incident;

/** Where an incident stands on the institution's side. */
public enum IncidentState {
  /** The first report is being written: 書き始めた. The health center sees that and since when. */
  BEGUN,
  /** 第一報 was sent, 確報 was not. */
  REPORTED,
  /** 確報 was sent. */
  FINISHED,
  /** 取り下げ: it was none, or is told elsewhere. */
  WITHDRAWN
}
