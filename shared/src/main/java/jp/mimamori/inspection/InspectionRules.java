package jp.mimamori.inspection;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.ui.Functions;

/** How often a health center inspects, and in which words. */
public final class InspectionRules implements Serializable {

  /** Longest cycle in years. */
  public static final int YEARS_MAX = 20;

  /** Longest single word, in characters. */
  public static final int WORD_MAX = 20;

  private static final long serialVersionUID = 1L;

  /** Between words. */
  private static final String COMMA = "、";

  /** 病院は年1回、診療所は5年に1回以上 (criteria of 大分県豊肥保健所); a center sets its own. */
  private static final int USUAL_YEARS = 5;

  private final Map<InstitutionKind, Integer> years = new EnumMap<>(InstitutionKind.class);
  private final Map<WordMeaning, List<String>> words = new EnumMap<>(WordMeaning.class);

  InspectionRules(Collection<InspectionRule> rules, Collection<InspectionWord> own) {
    for (InstitutionKind kind : InstitutionKind.values()) {
      years.put(kind, kind == InstitutionKind.HOSPITAL ? 1 : USUAL_YEARS);
    }
    for (WordMeaning meaning : WordMeaning.values()) {
      words.put(meaning, List.of(Functions.term(meaning)));
    }
    rules.forEach(rule -> years.put(rule.kind(), rule.everyYears()));
    own.forEach(word -> words.put(word.meaning(), split(word.words())));
  }

  /** The words of a list as somebody typed it: 「適、概ね適」. */
  static List<String> split(String typed) {
    return typed == null
        ? List.of()
        : Stream.of(typed.split("[、,，\\n]"))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
  }

  static String join(List<String> words) {
    return String.join(COMMA, words);
  }

  /** 1 for every year, 0 for no cycle. */
  public int years(InstitutionKind kind) {
    return years.get(kind);
  }

  /**
   * The first fiscal year in which a visit is recent enough for an institution not to be due in a
   * year; null where the kind has no cycle.
   */
  public FiscalYear recentSince(InstitutionKind kind, FiscalYear year) {
    int every = years(kind);
    return every == 0 ? null : new FiscalYear(year.year() - every + 1);
  }

  public List<String> words(WordMeaning meaning) {
    return words.get(meaning);
  }

  /** As it is typed. */
  public String list(WordMeaning meaning) {
    return join(words(meaning));
  }
}
