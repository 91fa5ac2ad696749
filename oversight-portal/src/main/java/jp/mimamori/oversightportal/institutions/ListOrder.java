package jp.mimamori.oversightportal.institutions;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.oversight.ComplianceSort;

/**
 * The order of the list: one of the columns that may be sorted by, up or down. In an address a
 * leading minus means down: {@code sort=-LAST_ACTIVITY}.
 */
public final class ListOrder implements Serializable {

  private static final long serialVersionUID = 1L;
  static final ListOrder BY_NAME = new ListOrder(ComplianceSort.NAME, true);

  private final ComplianceSort sort;
  private final boolean ascending;

  ListOrder(ComplianceSort sort, boolean ascending) {
    this.sort = sort;
    this.ascending = ascending;
  }

  /** By name, unless the text names another column. */
  static ListOrder of(String text) {
    return all().stream().filter(order -> order.getKey().equals(text)).findFirst().orElse(BY_NAME);
  }

  static List<ListOrder> all() {
    return Arrays.stream(ComplianceSort.values())
        .flatMap(sort -> Stream.of(new ListOrder(sort, true), new ListOrder(sort, false)))
        .toList();
  }

  public ComplianceSort getSort() {
    return sort;
  }

  public boolean isAscending() {
    return ascending;
  }

  /** As it stands in an address. */
  public String getKey() {
    return ascending ? sort.name() : "-" + sort.name();
  }
}
