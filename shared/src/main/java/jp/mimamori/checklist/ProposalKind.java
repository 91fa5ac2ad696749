package jp.mimamori.checklist;

/** How an item's wording relates to the one that was answered before. */
public enum ProposalKind {
  /** 文言同じ（確認のみ） */
  SAME,
  /** 文言変更（再回答） */
  REWORDED,
  /** 新設 */
  NEW
}
