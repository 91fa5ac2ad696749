package jp.mimamori.facts;

/** What facts say to an item. */
public enum FactStanding {
  /** All there is speaks for はい. */
  SUPPORTED,
  /** Something speaks against はい. */
  OPPOSED,
  /** It was so, but nobody has looked for more than a year. */
  STALE,
  /** The records do not tell. */
  UNKNOWN
}
