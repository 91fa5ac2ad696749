package jp.mimamori.tenantportal.evidence;

/** What narrows a list of evidences, as it stands in the address. */
final class Search {

  private Search() {}

  /** Null for nothing. */
  static String text(String asked) {
    return asked == null || asked.isBlank() ? null : asked.strip();
  }

  /** Null for the newest, and for what is no number. */
  static Long before(String asked) {
    return asked != null && asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
  }
}
