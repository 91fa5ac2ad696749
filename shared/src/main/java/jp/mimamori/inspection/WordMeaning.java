package jp.mimamori.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a word of a health center means, so that figures can be added up whatever it says: 適・不適・非該当
 * for an item, 文書指摘・口頭指導 for what follows from it.
 */
public enum WordMeaning {
  FIT,
  UNFIT,
  NOT_APPLICABLE,
  /** 文書指摘: has to be answered by a due date. */
  WRITTEN,
  /** 口頭指導: told, and no answer is asked for. */
  ORAL;

  private static final Set<WordMeaning> DIRECTIONS = EnumSet.of(WRITTEN, ORAL);

  /** Whether it says what is to be done, and not how an item stands. */
  public boolean isDirection() {
    return DIRECTIONS.contains(this);
  }

  public static List<WordMeaning> results() {
    return List.of(FIT, UNFIT, NOT_APPLICABLE);
  }

  public static List<WordMeaning> directions() {
    return List.copyOf(DIRECTIONS);
  }
}
