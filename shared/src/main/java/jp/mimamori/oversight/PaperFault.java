package jp.mimamori.oversight;

/** Why a paper form cannot be entered as a whole. */
public enum PaperFault {
  PAPER_ON_MISSING,
  PAPER_ON_IN_FUTURE,
  PAPER_ON_OUTSIDE_YEAR,
  NOTHING_ENTERED,
  /** The institution, or another officer, answered after this page was opened. */
  ANSWERED_MEANWHILE
}
