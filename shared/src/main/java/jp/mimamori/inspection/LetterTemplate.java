package jp.mimamori.inspection;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.mimamori.law.Wareki;
import jp.mimamori.organization.InstitutionKind;

/** The words that stand in a letter unless the officer writes others. */
final class LetterTemplate {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("jp.mimamori.inspection.letters", Locale.ROOT);

  private LetterTemplate() {}

  /** The first sentences of a letter. */
  static String body(LetterKind kind, Inspection about) {
    String law = word(about.getKind() == InstitutionKind.PHARMACY ? "law.pharmacy" : "law");
    String day = about.getVisitedOn() == null ? "" : Wareki.date(about.getVisitedOn());
    return fill("body." + kind, law, day);
  }

  /** 結果通知 without any finding. */
  static String bodyWithoutFindings(Inspection about) {
    return fill("body.RESULT.none", "", Wareki.date(about.getVisitedOn()));
  }

  /** What to have ready on the day, a line each. */
  static String bring(Inspection about) {
    return word(about.getKind() == InstitutionKind.PHARMACY ? "bring.pharmacy" : "bring");
  }

  static String word(String key) {
    return WORDS.getString(key);
  }

  static String fill(String key, Object... values) {
    Object[] words = Stream.of(values).map(String::valueOf).toArray();
    return new MessageFormat(word(key), Locale.JAPAN).format(words);
  }
}
