package jp.mimamori.packet;

import java.util.Locale;
import jp.mimamori.files.JapaneseText;

/** Names of files in the zip file: unique, and ones that every system unpacks. */
final class ZipPath {

  /** Letters, less than half of what systems allow. */
  private static final int LONGEST = 80;

  private ZipPath() {}

  /**
   * @param number makes it unique
   * @param fileName as somebody named it
   */
  static String ofEvidence(int number, String fileName) {
    return Printing.WORDS.get(
        "evidence.path", String.format(Locale.ROOT, "%03d", number), plain(fileName));
  }

  static String ofLedger(String word) {
    return Printing.WORDS.get("ledger.path", plain(word));
  }

  /** What may mean a folder, a drive or a hidden file is replaced; the extension stays. */
  static String plain(String name) {
    String safe =
        JapaneseText.name(name)
            .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "_")
            .replaceAll("^[.\\s　]+|[.\\s　]+$", "");
    int dot = safe.lastIndexOf('.');
    String extension =
        dot > 0 && safe.substring(dot).matches("\\.[A-Za-z0-9]{1,5}") ? safe.substring(dot) : "";
    String stem = safe.substring(0, safe.length() - extension.length());
    if (stem.codePointCount(0, stem.length()) > LONGEST) {
      stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
    }
    return (stem.isEmpty() ? "_" : stem) + extension;
  }
}
