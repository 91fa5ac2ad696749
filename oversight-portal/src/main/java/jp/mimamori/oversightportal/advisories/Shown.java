package jp.mimamori.oversightportal.advisories;

import java.util.Arrays;
import jp.mimamori.notice.RecipientFilter;

/** Which recipients an address asks for. */
final class Shown {

  /** Everybody, whatever they said. */
  private static final String ALL = "ALL";

  private Shown() {}

  /** Null for all; those to be called unless something else is asked for. */
  static RecipientFilter of(String parameter) {
    return ALL.equals(parameter)
        ? null
        : Arrays.stream(RecipientFilter.values())
            .filter(filter -> filter.name().equals(parameter))
            .findFirst()
            .orElse(RecipientFilter.OPEN);
  }
}
