package jp.mimamori.inspection;

import java.io.Serializable;

/** A word of a health center with what it means, such as 概ね適 for {@link WordMeaning#FIT}. */
public record Word(WordMeaning meaning, String text) implements Serializable {

  /** Between meaning and text where a form sends a word. */
  private static final String BAR = "|";

  /** As a form sends it; null for anything else. */
  public static Word of(String key) {
    if (key == null || !key.matches("[A-Z_]+\\|.+")) {
      return null;
    }
    String meaning = key.substring(0, key.indexOf(BAR));
    for (WordMeaning known : WordMeaning.values()) {
      if (known.name().equals(meaning)) {
        return new Word(known, key.substring(meaning.length() + 1));
      }
    }
    return null;
  }

  public String getKey() {
    return meaning + BAR + text;
  }

  public String getText() {
    return text;
  }

  public WordMeaning getMeaning() {
    return meaning;
  }
}
