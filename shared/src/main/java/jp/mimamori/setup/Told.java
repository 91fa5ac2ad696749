package jp.mimamori.setup;

/** Text that a person gave in the setup, or did not. */
final class Told {

  private Told() {}

  /**
   * @return null where nothing was given
   * @throws SetupRefusedException if it is longer than there is room for
   */
  static String text(String typed, int longest) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String text = typed.strip();
    if (text.codePointCount(0, text.length()) > longest) {
      throw new SetupRefusedException(SetupFault.TEXT_TOO_LONG);
    }
    return text;
  }

  /**
   * @throws SetupRefusedException if nothing was chosen
   */
  static <T> T choice(T chosen) {
    if (chosen == null) {
      throw new SetupRefusedException(SetupFault.ANSWER_MISSING);
    }
    return chosen;
  }
}
