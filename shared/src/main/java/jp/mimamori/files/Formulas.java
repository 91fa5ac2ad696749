package jp.mimamori.files;

/**
 * Text that a spreadsheet would take for a formula. A leading {@code '} makes it text; reading a
 * file of ours takes it away again.
 */
final class Formulas {

  private static final String BEGINNINGS = "=+-@＝＋－＠";

  private Formulas() {}

  static String defuse(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  static String restore(String cell) {
    return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  /** Also behind blanks and invisible signs, which some programs skip. */
  private static boolean isFormula(String text) {
    if (text.startsWith("\t") || text.startsWith("\r") || text.startsWith("\n")) {
      return true;
    }
    return text.codePoints()
        .dropWhile(Formulas::isInvisible)
        .limit(1)
        .anyMatch(c -> BEGINNINGS.indexOf(c) >= 0);
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
