package jp.mimamori.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** One inspection in the plan of a year. */
public final class InspectionRow {

  private final Inspection inspection;
  private final String institutionName;
  private final List<ItemResult> answerable;
  private final LocalDate today;

  /**
   * @param answerable the findings that have to be answered
   */
  InspectionRow(
      Inspection inspection, String institutionName, List<ItemResult> answerable, LocalDate today) {
    this.inspection = inspection;
    this.institutionName = institutionName;
    this.answerable = answerable;
    this.today = today;
  }

  public Inspection getInspection() {
    return inspection;
  }

  public String getInstitutionName() {
    return institutionName;
  }

  /** Findings that have to be answered. */
  public long getFindings() {
    return answerable.size();
  }

  public long getSettled() {
    return count(ItemResult::isSettled);
  }

  /** Answers that the health center has not looked at. */
  public long getToReview() {
    return count(result -> result.getState() == FindingState.ANSWERED);
  }

  public long getOverdue() {
    return count(result -> result.isOverdue(today));
  }

  private long count(Predicate<ItemResult> which) {
    return answerable.stream().filter(which).count();
  }

  /** Where the next page begins, if this is the last row of one. */
  public PlanPlace getPlace() {
    return new PlanPlace(inspection.placeOn(), inspection.getId());
  }
}
