package jp.mimamori.inspection;

/** Why an institution is selected for an inspection, the strongest reason first. */
public enum SelectionReason {
  /** No visit is on record. */
  NEVER_INSPECTED,
  /** The last visit is longer ago than the cycle of its kind allows. */
  CYCLE_OVER,
  /** It has items whose target date has passed. */
  OVERDUE_ITEMS,
  /** It has not begun this year's checklist. */
  UNTOUCHED,
  /** It has not submitted this year. */
  NOT_SUBMITTED,
  /** None of these: an officer's own judgement. */
  OWN_JUDGEMENT
}
