package jp.mimamori.organization;

import java.util.Locale;
import jp.mimamori.files.JapaneseText;

/**
 * Folds names for searching: case, width, hiragana and katakana, and blanks make no difference. The
 * database folds what is searched in the same way: function {@code search_key}, {@code
 * V13__summaries.sql}.
 */
public final class SearchKey {

  private SearchKey() {}

  /** ふじ 内科 and ﾌｼﾞ内科 both become フジ内科. */
  public static String of(String text) {
    return JapaneseText.kana(text.toLowerCase(Locale.ROOT)).replaceAll("\\s", "");
  }
}
