package jp.mimamori.people;

import java.util.Optional;

/**
 * 氏名, kept as it is written: 髙 and 﨑 stay what they are.
 *
 * @param family 姓
 * @param given 名
 */
public record PersonName(String family, String given) {

  private static final int LONGEST = 100;

  /** What Keycloak takes for no part of a name. */
  private static final String FORBIDDEN = ".*[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}].*";

  /** Family name, space (of either width), given name; empty for anything else. */
  public static Optional<PersonName> read(String typed) {
    if (typed == null || typed.matches(FORBIDDEN)) {
      return Optional.empty();
    }
    String[] parts = typed.replaceAll("[\\s\\u3000]+", " ").strip().split(" ", 2);
    return parts.length == 2 && typed.length() <= LONGEST
        ? Optional.of(new PersonName(parts[0], parts[1]))
        : Optional.empty();
  }

  /** 藤井 美咲 */
  public String full() {
    return family + " " + given;
  }
}
