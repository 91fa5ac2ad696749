package jp.mimamori.edition;

/** What became of a question from one edition to another. */
public enum DiffKind {
  SAME,
  REWORDED,
  /** Several items became one. */
  MERGED,
  /** One item became several. */
  SPLIT,
  NEW,
  DROPPED
}
