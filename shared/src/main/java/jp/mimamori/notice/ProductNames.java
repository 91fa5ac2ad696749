package jp.mimamori.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.organization.SearchKey;

/**
 * Names by which institutions may have written a product down, such as FortiGate and フォーティゲート. Who
 * keeps any of them is meant.
 *
 * @param names as typed, each once
 */
public record ProductNames(List<String> names) {

  /** More would be a search and not a warning. */
  static final int MOST = 5;

  /** Characters; all of them, with the line breaks between. */
  static final int LONGEST = 300;

  /** A shorter name is part of too many others. */
  private static final int SHORTEST = 2;

  public ProductNames {
    names = List.copyOf(names);
  }

  /** Names stand in lines, or between commas. */
  public static ProductNames read(String typed) {
    return new ProductNames(
        Stream.of(typed == null ? new String[0] : typed.split("[\\r\\n、，,]+"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList());
  }

  Set<AdvisoryFault> faults() {
    return Stream.of(
            names.isEmpty() ? AdvisoryFault.PRODUCT_MISSING : null,
            names.stream().anyMatch(name -> SearchKey.of(name).length() < SHORTEST)
                ? AdvisoryFault.PRODUCT_TOO_SHORT
                : null,
            names.size() > MOST || lines().length() > LONGEST
                ? AdvisoryFault.PRODUCTS_TOO_MANY
                : null)
        .filter(fault -> fault != null)
        .collect(Collectors.toSet());
  }

  /** One in each line. */
  String lines() {
    return String.join("\n", names);
  }
}
