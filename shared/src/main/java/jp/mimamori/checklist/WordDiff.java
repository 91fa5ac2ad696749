package jp.mimamori.checklist;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What changed between two wordings, word by word. */
public final class WordDiff {

  /** Whether words stand in both wordings or in one of them. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /** A run of words with the same fate. */
  public static final class Part {

    private final Kind kind;
    private final String words;

    Part(Kind kind, String words) {
      this.kind = kind;
      this.words = words;
    }

    public Kind getKind() {
      return kind;
    }

    public String getWords() {
      return words;
    }

    @Override
    public String toString() {
      return switch (kind) {
        case SAME -> words;
        case REMOVED -> "[-" + words + "]";
        case ADDED -> "[+" + words + "]";
      };
    }
  }

  private final List<String> before;
  private final List<String> after;
  private final List<Part> parts = new ArrayList<>();

  private WordDiff(Wording before, Wording after) {
    this.before = words(before.whole());
    this.after = words(after.whole());
  }

  /** Removed words stand before those that took their place. */
  public static List<Part> between(Wording before, Wording after) {
    return new WordDiff(before, after).compare();
  }

  private List<Part> compare() {
    int[][] common = commonWords();
    int b = 0;
    int a = 0;
    while (b < before.size() || a < after.size()) {
      if (b < before.size() && a < after.size() && before.get(b).equals(after.get(a))) {
        add(Kind.SAME, before.get(b));
        b++;
        a++;
      } else if (b < before.size() && (a == after.size() || common[b + 1][a] >= common[b][a + 1])) {
        add(Kind.REMOVED, before.get(b++));
      } else {
        add(Kind.ADDED, after.get(a++));
      }
    }
    return parts;
  }

  /** How many words the rests from here on have in common: the longest common subsequence. */
  private int[][] commonWords() {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int b = before.size() - 1; b >= 0; b--) {
      for (int a = after.size() - 1; a >= 0; a--) {
        common[b][a] =
            before.get(b).equals(after.get(a))
                ? common[b + 1][a + 1] + 1
                : Math.max(common[b + 1][a], common[b][a + 1]);
      }
    }
    return common;
  }

  private void add(Kind kind, String word) {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).kind == kind) {
      parts.set(last, new Part(kind, parts.get(last).words + word));
    } else {
      parts.add(new Part(kind, word));
    }
  }

  private static List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.JAPANESE);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      words.add(text.substring(start, end));
    }
    return words;
  }
}
