package jp.mimamori.checklist;

/** What became of an item's wording when somebody compared it with the official document. */
public enum RevisionKind {
  /** It was right. */
  CONFIRMED,
  /** A slip was put right; the meaning is the same and the answers stand. */
  SLIP,
  /** It asks something else now; the answers of the year are to be given anew. */
  MEANING
}
