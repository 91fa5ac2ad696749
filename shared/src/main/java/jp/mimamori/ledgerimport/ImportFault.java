package jp.mimamori.ledgerimport;

/** Why an import does not go on. */
public enum ImportFault {
  NO_HEADS,
  NO_ROWS,
  NOTHING_MATCHED,
  /** Two columns of the file stand for one of the ledger. */
  MATCHED_TWICE,
  NOTHING_TO_DO,
  /** An entry that would change has been changed since it was compared. */
  CHANGED_MEANWHILE,
  /** It is applied or undone already. */
  NOT_WAITING
}
