package jp.mimamori.submission;

/** What a 提出前チェック may find, in the order in which it is told. */
public enum FindingKind {
  /** 医療情報システムの有無 is not answered: without it nobody knows what else is asked. */
  GATE_OPEN(true),
  /**
   * A required item has no date and answer. At an inspection it is confirmed that 全ての項目について1回目の
   * 確認の日付と回答等が記入されている (manual of the checklist R6).
   */
  ITEM_OPEN(true),
  /** いいえ without 目標日, which the form demands; possible only for answers taken over. */
  TARGET_MISSING(true),
  /** The target date of a いいえ has passed. The form is complete all the same. */
  TARGET_PASSED(false),
  /**
   * A vendor's form has not come in. It counts at the inspection as the own form does; but the
   * institution cannot fill it in, and a submission shows that it asked.
   */
  VENDOR_FORM_OPEN(false),
  /** Neither a vendor nor the word that there is none: nobody can tell which forms are due. */
  VENDORS_UNKNOWN(false),
  /** 記入不要, which is for those without a contract, although a vendor is registered. */
  NOT_REQUIRED_WITH_VENDOR(false),
  /** What is kept in ledgers, contact chart, backups or plan speaks against the answer. */
  CONTRADICTED(false),
  /** Confirmed half a year ago or longer. No rule of the form: things change. */
  CONFIRMED_LONG_AGO(false);

  private final boolean blocking;

  FindingKind(boolean blocking) {
    this.blocking = blocking;
  }

  public boolean isBlocking() {
    return blocking;
  }
}
