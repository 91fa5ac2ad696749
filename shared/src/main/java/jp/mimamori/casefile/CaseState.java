package jp.mimamori.casefile;

/** 受付・対応中・完了: where an incident stands at the office in charge. */
public enum CaseState {
  /** Nobody of the office has taken it over yet. */
  UNRECEIVED,
  RECEIVED,
  RESPONDING,
  CLOSED,
  /** Closed, and the institution told something since; no case file says so of itself. */
  CLOSED_WITH_NEWS
}
