package jp.mimamori.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the management said.
 *
 * @param reportedOn when they heard it
 * @param heardBy who of them
 * @param comment null for none
 */
public record ManagementWords(LocalDate reportedOn, String heardBy, String comment) {

  /** Letters. */
  private static final int NAME_MAX = 100;

  private static final int COMMENT_MAX = 2000;

  public ManagementWords {
    heardBy = plain(heardBy);
    comment = plain(comment);
  }

  private static String plain(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  List<ReportFault> faults(LocalDate today) {
    List<ReportFault> faults = new ArrayList<>();
    if (reportedOn == null) {
      faults.add(ReportFault.DATE_MISSING);
    } else if (reportedOn.isAfter(today)) {
      faults.add(ReportFault.DATE_IN_FUTURE);
    }
    if (heardBy == null) {
      faults.add(ReportFault.NAME_MISSING);
    } else if (heardBy.length() > NAME_MAX) {
      faults.add(ReportFault.NAME_TOO_LONG);
    }
    if (comment != null && comment.length() > COMMENT_MAX) {
      faults.add(ReportFault.COMMENT_TOO_LONG);
    }
    return faults;
  }
}
