package jp.mimamori.vendorform;

/** What became of a request. That it has expired is a matter of the date, not of the state. */
public enum RequestState {
  OPEN,
  /** The vendor released answers from its account; the institution has not accepted them yet. */
  RELEASED,
  ANSWERED,
  REVOKED
}
