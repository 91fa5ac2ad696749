package jp.mimamori.registry;

import java.util.Collection;
import jp.mimamori.files.JapaneseText;

/** How much of a public file is taken. */
final class Limits {

  /** Bytes of an uploaded file; the portal takes no larger ones. */
  static final long FILE_BYTES = 20L * 1024 * 1024;

  /** Bytes of what an archive holds; the whole country has about 150 MB. */
  static final long UNPACKED_BYTES = 400L * 1024 * 1024;

  /** Institutions of one prefecture; Tokyo has about 35,000 with its pharmacies. */
  private static final int RECORDS = 60_000;

  private Limits() {}

  static void refuseTooMany(Collection<?> records) {
    if (records.size() > RECORDS) {
      throw new RegistryRefusedException(RegistryFault.TOO_MANY);
    }
  }

  /** In one line and cut to what the registry takes; null for nothing. */
  static String text(String typed, int longest) {
    String text = JapaneseText.name(typed.replaceAll("[\\s\\p{Cntrl}]+", " "));
    if (text.isEmpty()) {
      return null;
    }
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest));
  }
}
