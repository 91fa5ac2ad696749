package jp.mimamori.oversight;

import java.time.LocalDate;
import jp.mimamori.audit.AuditAction;

/**
 * Narrows what officers did; each part may be null.
 *
 * @param from first day, in Japan
 * @param to last day, in Japan
 * @param assignmentId any post of the person who did it
 */
public record OfficerActFilter(
    LocalDate from, LocalDate to, Long assignmentId, AuditAction action) {

  public static final OfficerActFilter NONE = new OfficerActFilter(null, null, null, null);
}
