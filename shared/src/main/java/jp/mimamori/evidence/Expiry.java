package jp.mimamori.evidence;

import java.time.LocalDate;
import jp.mimamori.todo.ToDo;

/** Whether an evidence may still be shown. A matter of the date alone; nothing has to run. */
public enum Expiry {
  /** It has no last day. */
  NONE,
  VALID,
  /** The last day is near. */
  SOON,
  EXPIRED;

  /** Days before the last day from which on people are warned. */
  static final int WARNING_DAYS = ToDo.SOON_DAYS;

  static Expiry of(LocalDate lastDay, LocalDate today) {
    if (lastDay == null) {
      return NONE;
    }
    if (lastDay.isBefore(today)) {
      return EXPIRED;
    }
    return lastDay.isAfter(today.plusDays(WARNING_DAYS)) ? VALID : SOON;
  }
}
