package jp.mimamori.calendar;

/**
 * Lines of iCalendar (RFC 5545, 3.1 and 3.3.11): values escaped, lines of at most 75 octets ended
 * by CR LF, none of them within a character.
 */
final class IcsWriter {

  private static final int MOST_OCTETS = 75;

  private final StringBuilder out = new StringBuilder();

  /**
   * @param value without characters that mean something, such as a date
   */
  IcsWriter line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /**
   * @param value any text
   */
  IcsWriter text(String name, String value) {
    return line(name, escape(value));
  }

  /** Control characters but the line feed do not belong into a text, and are left out. */
  private static String escape(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n]]", "")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /** A line that goes on begins with a space, which counts. */
  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int size = octets(character);
      if (octets + size > MOST_OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(character);
      octets += size;
      i += Character.charCount(character);
    }
    out.append("\r\n");
  }

  /** In UTF-8. */
  private static int octets(int character) {
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
