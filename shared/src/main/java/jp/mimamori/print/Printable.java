package jp.mimamori.print;

/** Text without the characters that have no shape on paper. */
final class Printable {

  private Printable() {}

  /**
   * Drops control characters, unpaired surrogates and variation selectors (no font at hand has the
   * variants, and a printed selector is an empty box); line breaks and tabs become spaces. Null is
   * empty.
   */
  static String of(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> isBlank(character) ? ' ' : character)
        .filter(Printable::hasShape)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isBlank(int character) {
    return character == '\n' || character == '\r' || character == '\t';
  }

  private static boolean hasShape(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
      default -> !isVariationSelector(character);
    };
  }

  private static boolean isVariationSelector(int character) {
    return character >= 0xFE00 && character <= 0xFE0F
        || character >= 0xE0100 && character <= 0xE01EF;
  }
}
