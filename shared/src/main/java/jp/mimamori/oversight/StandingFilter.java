package jp.mimamori.oversight;

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
  OVERDUE(null);

  private final Set<Standing> standings;

  StandingFilter(Set<Standing> standings) {
    this.standings = standings;
  }

  /** The standings that are listed; null where the date decides, not the standing. */
  Set<Standing> standings() {
    return standings;
  }
}
