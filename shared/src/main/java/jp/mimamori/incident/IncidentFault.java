package jp.mimamori.incident;

/** Why something about an incident as a whole is refused. */
public enum IncidentFault {
  /** A report was sent, or it was withdrawn, since this form was opened. */
  CHANGED_MEANWHILE,
  /** A further report of this stage does not fit where the incident stands. */
  STAGE_UNSUITABLE,
  /** It is finished or withdrawn. */
  NO_LONGER_OPEN,
  REASON_MISSING,
  REASON_TOO_LONG
}
