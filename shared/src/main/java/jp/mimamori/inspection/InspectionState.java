package jp.mimamori.inspection;

/** How far an inspection is. */
public enum InspectionState {
  /** Selected for the year; the institution does not know yet. */
  PLANNED,
  /** 実施通知 was sent. */
  NOTIFIED,
  /** The visit has begun: the forms are frozen. */
  VISITED,
  /** 結果通知 was sent. */
  REPORTED,
  /** Everything is settled. */
  CLOSED,
  CANCELLED
}
