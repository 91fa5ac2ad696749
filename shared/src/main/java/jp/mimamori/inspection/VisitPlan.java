package jp.mimamori.inspection;

import java.time.LocalDate;

/**
 * When and by whom an institution is to be visited; what is not known yet is null.
 *
 * @param time in words, such as 午後1時30分から
 * @param officers names, separated by 、
 * @param note for the office alone
 */
public record VisitPlan(LocalDate on, String time, String officers, String note) {

  public VisitPlan {
    time = stripped(time);
    officers = stripped(officers);
    note = stripped(note);
  }

  static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
