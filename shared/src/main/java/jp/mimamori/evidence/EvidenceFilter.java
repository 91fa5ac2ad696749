package jp.mimamori.evidence;

/** Which evidences a list shows. */
public enum EvidenceFilter {
  /** In use or to be used. */
  CURRENT("e.retiredAt IS NULL"),
  /** The last day is near. */
  SOON("e.retiredAt IS NULL AND e.expiresOn BETWEEN :today AND :soon"),
  EXPIRED("e.retiredAt IS NULL AND e.expiresOn < :today"),
  /** For no item of this year. */
  UNUSED(
      "e.retiredAt IS NULL AND NOT EXISTS"
          + " (SELECT u FROM EvidenceUse u WHERE u.evidence = e AND u.fiscalYear = :year)"),
  RETIRED("e.retiredAt IS NOT NULL");

  private final String condition;

  EvidenceFilter(String condition) {
    this.condition = condition;
  }

  /** JPQL about the evidence {@code e}. */
  String condition() {
    return condition;
  }
}
