package jp.mimamori.oversight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import jp.mimamori.checklist.Standing;

/** What a list of institutions is narrowed to. */
public enum StandingFilter {
  /** 未完了: untouched or in progress. */
  INCOMPLETE(EnumSet.of(Standing.UNTOUCHED, Standing.IN_PROGRESS)),
  UNTOUCHED(EnumSet.of(Standing.UNTOUCHED)),
  IN_PROGRESS(EnumSet.of(Standing.IN_PROGRESS)),
  /** 記入済み: complete in any way. */
  COMPLETE(EnumSet.of(Standing.COMPLETE, Standing.ACHIEVED, Standing.NO_SYSTEM)),
  ACHIEVED(EnumSet.of(Standing.ACHIEVED)),
  NO_SYSTEM(EnumSet.of(Standing.NO_SYSTEM)),
  /** 期限超過: at least one target date has passed. */
  OVERDUE(null),
  /** 停滞: in progress, and for {@link #IDLE_MONTHS} calendar months without an answer. */
  IDLE(null);

  /** Whole calendar months. */
  static final int IDLE_MONTHS = 3;

  private final Set<Standing> standings;

  StandingFilter(Set<Standing> standings) {
    this.standings = standings;
  }

  /** Who answered last in a month before this one, and goes on, is idle. */
  static YearMonth idleBefore(LocalDate today) {
    return YearMonth.from(today).minusMonths(IDLE_MONTHS);
  }

  /** The standings that are listed; null where the date decides, not the standing. */
  Set<Standing> standings() {
    return standings;
  }
}
