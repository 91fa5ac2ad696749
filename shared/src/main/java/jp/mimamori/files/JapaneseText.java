package jp.mimamori.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings typed or imported text into one form. Codes may be folded freely; names may not, or 髙 﨑 𠮷
 * and ㈱ ① would no longer be what somebody wrote.
 */
public final class JapaneseText {

  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");

  /** All but the CJK compatibility ideographs, which NFC would exchange: U+FA19 for U+795E. */
  private static final Pattern COMPOSABLE =
      Pattern.compile("[^\\x{F900}-\\x{FAFF}\\x{2F800}-\\x{2FA1F}]+");

  private JapaneseText() {}

  /** Codes, numbers, e-mail addresses, telephone numbers: ＡＢ１２－ becomes AB12-. */
  public static String code(String text) {
    return DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-").strip();
  }

  /** Names and free text: trimmed, か with a separate ゛ becomes が, and nothing else. */
  public static String name(String text) {
    return COMPOSABLE
        .matcher(text.strip())
        .replaceAll(
            part ->
                java.util.regex.Matcher.quoteReplacement(
                    Normalizer.normalize(part.group(), Normalizer.Form.NFC)));
  }

  /** Readings: full-width katakana, from hiragana and from half-width katakana. */
  public static String kana(String text) {
    StringBuilder kana = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .strip()
        .chars()
        .forEach(c -> kana.append((char) (isHiragana(c) ? c + ('ァ' - 'ぁ') : c)));
    return kana.toString();
  }

  private static boolean isHiragana(int c) {
    return c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ';
  }
}
