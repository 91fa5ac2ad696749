package jp.mimamori.casefile;

/** Which incidents a list shows. */
public enum CasePart {
  /** Somebody has something to do still. */
  OPEN("s.openCenter IS NOT NULL"),
  /** Something has begun, and nothing is reported yet. */
  BEGUN("s.openCenter IS NOT NULL AND s.incidentState = jp.mimamori.incident.IncidentState.BEGUN"),
  /** Nobody of the office has taken it over. */
  UNRECEIVED(
      "s.openCenter IS NOT NULL AND s.caseState = jp.mimamori.casefile.CaseState.UNRECEIVED"),
  RECEIVED("s.caseState = jp.mimamori.casefile.CaseState.RECEIVED"),
  RESPONDING("s.caseState = jp.mimamori.casefile.CaseState.RESPONDING"),
  /** The institution told something after it was closed. */
  CLOSED_WITH_NEWS(
      "s.openCenter IS NOT NULL AND s.caseState = jp.mimamori.casefile.CaseState.CLOSED"),
  CLOSED("s.openCenter IS NULL AND s.caseState = jp.mimamori.casefile.CaseState.CLOSED"),
  WITHDRAWN("s.incidentState = jp.mimamori.incident.IncidentState.WITHDRAWN");

  private final String condition;

  CasePart(String condition) {
    this.condition = condition;
  }

  /** JPQL over the standing {@code s}. */
  String condition() {
    return condition;
  }
}
