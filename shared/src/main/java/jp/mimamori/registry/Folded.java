package jp.mimamori.registry;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.mimamori.files.JapaneseText;

/**
 * Names, addresses and telephone numbers in a form in which two ways to write the same are equal.
 * Only compared, never shown or stored. Empty for null.
 */
final class Folded {

  private static final String CORPORATION =
      "(.*法人.*|.*[会社団]|株式会社.*|有限会社.*|.*株式会社|.*有限会社|\\(株\\).*|\\(有\\).*)";
  private static final Pattern KANJI_NUMBER = Pattern.compile("([一二三四五六七八九十]+)(?=丁目|番|号)");
  private static final Pattern UP_TO_THE_NUMBER = Pattern.compile("^.*?\\d[\\d-]*");

  private Folded() {}

  /** ﾌｼﾞ内科　医院 and フジ内科医院; 医療法人 藤会 ふじ医院 and ふじ医院. */
  static String name(String text) {
    String plain = plain(text).strip();
    String[] words = plain.split("\\s+");
    String own =
        Arrays.stream(words)
            .limit(words.length - 1L)
            .filter(word -> !word.matches(CORPORATION))
            .collect(Collectors.joining());
    return own + words[words.length - 1];
  }

  /** Up to the number of the house: 諫早市栄田町２６番地４９　藤ビル２階 and 諫早市栄田町26-49. */
  static String address(String text) {
    String plain =
        plain(text)
            .replaceAll("(?<=\\d)\\s+(?=\\d)", "|")
            .replaceAll("\\s", "")
            .replaceAll("^.{2,3}?[都道府県](?=.+[市区町村])", "");
    plain = KANJI_NUMBER.matcher(plain).replaceAll(found -> String.valueOf(number(found)));
    plain =
        plain
            .replaceAll("大字|字", "")
            .replaceAll("(?<=\\d)(丁目|番地の?|番|号|の|ノ)", "-")
            .replaceAll("[ー‐-―−]", "-")
            .replaceAll("-+", "-");
    Matcher number = UP_TO_THE_NUMBER.matcher(plain);
    return (number.find() ? number.group() : plain).replaceAll("-$", "");
  }

  static String phone(String text) {
    return plain(text).replaceAll("\\D", "");
  }

  static String kana(String text) {
    return text == null ? "" : JapaneseText.kana(text).replaceAll("\\s", "");
  }

  private static String plain(String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Below a hundred, which is enough for 丁目. */
  private static int number(MatchResult kanji) {
    int number = 0;
    int digit = 0;
    for (char c : kanji.group(1).toCharArray()) {
      if (c == '十') {
        number += Math.max(1, digit) * 10;
        digit = 0;
      } else {
        digit = "一二三四五六七八九".indexOf(c) + 1;
      }
    }
    return number + digit;
  }
}
