package jp.mimamori.infra.demo;

/** What an institution does with the checklist in one fiscal year. */
enum Plot {
  UNTOUCHED,
  /** Answers the gate question and stops. */
  GATE_ONLY,
  HALF,
  /** Half done, and a target date has passed. */
  HALF_OVERDUE,
  /** Complete, with いいえ whose target dates are still to come. */
  WAITING,
  /** Complete, with いいえ whose target date has passed. */
  OVERDUE,
  /** Complete, and most いいえ became はい in a second round. */
  IMPROVED,
  ALL_YES,
  NO_SYSTEM
}
