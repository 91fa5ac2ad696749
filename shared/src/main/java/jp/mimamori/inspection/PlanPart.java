package jp.mimamori.inspection;

/** Which inspections of a plan are shown; what waits for somebody, whatever the year. */
public enum PlanPart {
  PLANNED,
  NOTIFIED,
  VISITED,
  REPORTED,
  /** The institution answered, and the health center has not looked yet. */
  TO_REVIEW,
  /** The institution has not answered in time. */
  OVERDUE,
  CLOSED,
  CANCELLED
}
