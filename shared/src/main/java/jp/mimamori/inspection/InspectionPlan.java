package jp.mimamori.inspection;

import java.util.List;
import java.util.Map;

/** One page of the plan of a year. */
public final class InspectionPlan {

  /** Rows on a full page. */
  public static final int LENGTH = 50;

  private final List<InspectionRow> rows;
  private final boolean more;
  private final Map<InspectionState, Long> counts;
  private final long toReview;

  /**
   * @param found up to one row more than a page holds
   */
  InspectionPlan(List<InspectionRow> found, Map<InspectionState, Long> counts, long toReview) {
    this.more = found.size() > LENGTH;
    this.rows = more ? found.subList(0, LENGTH) : found;
    this.counts = counts;
    this.toReview = toReview;
  }

  public List<InspectionRow> getRows() {
    return rows;
  }

  /** Where the next page begins; null on the last one. */
  public PlanPlace getNext() {
    return more ? rows.get(LENGTH - 1).getPlace() : null;
  }

  /** Inspections of the year in a state, whatever the page is narrowed to. */
  public long count(InspectionState state) {
    return counts.getOrDefault(state, 0L);
  }

  /** All that were not cancelled. */
  public long getTotal() {
    return counts.entrySet().stream()
        .filter(count -> count.getKey() != InspectionState.CANCELLED)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Inspections of any year with an answer that waits for a look. */
  public long getToReview() {
    return toReview;
  }
}
