package jp.mimamori.tenantportal.evidence;

/** What narrows a list of evidences, as it stands in the address. */
final class Search {

  private Search() {}

  /** Null for nothing. */
  static String text(String asked) {
    return asked == null || asked.isBlank() ? null : asked.strip();
  }
}
