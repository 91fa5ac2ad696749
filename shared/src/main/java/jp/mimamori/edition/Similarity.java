package jp.mimamori.edition;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** How alike two texts are: pairs of neighbouring characters in common (Dice), from 0 to 1. */
final class Similarity {

  private Similarity() {}

  static double of(String one, String other) {
    Map<String, Integer> first = pairs(one);
    Map<String, Integer> second = pairs(other);
    int common =
        first.entrySet().stream()
            .mapToInt(p -> Math.min(p.getValue(), second.getOrDefault(p.getKey(), 0)))
            .sum();
    int all = count(first) + count(second);
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static int count(Map<String, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> pairs(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 2 <= plain.length(); i++) {
      pairs.merge(plain.substring(i, i + 2), 1, Integer::sum);
    }
    return pairs;
  }
}
