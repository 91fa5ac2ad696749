package jp.mimamori.setup;

/** Why an answer of the setup cannot be taken. */
public enum SetupFault {
  ANSWER_MISSING,
  /** Not one system was named. */
  SYSTEM_MISSING,
  TEXT_TOO_LONG,
  /** It was to be finished before every question was answered. */
  QUESTIONS_LEFT
}
