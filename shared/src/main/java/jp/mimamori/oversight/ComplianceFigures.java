package jp.mimamori.oversight;

import jp.mimamori.checklist.Standing;

/**
 * Numbers of institutions by how far they are. An institution that did nothing counts as untouched.
 */
public final class ComplianceFigures {

  private long institutions;
  private long complete;
  private long achieved;
  private long noSystem;
  private long untouched;
  private long overdue;

  void add(Standing standing, long count) {
    institutions += count;
    if (standing.isComplete()) {
      complete += count;
    }
    switch (standing) {
      case UNTOUCHED -> untouched += count;
      case ACHIEVED -> achieved += count;
      case NO_SYSTEM -> noSystem += count;
      default -> {} // shown as part of the others
    }
  }

  void addOverdue(long count) {
    overdue += count;
  }

  /** Institutions that have to fill in the checklist. */
  public long getInstitutions() {
    return institutions;
  }

  /** 記入済み, those without any system included. */
  public long getComplete() {
    return complete;
  }

  /** 達成: complete and every answer はい. */
  public long getAchieved() {
    return achieved;
  }

  /** システムなし: complete because there is nothing to ask. */
  public long getNoSystem() {
    return noSystem;
  }

  /** 未着手. */
  public long getUntouched() {
    return untouched;
  }

  /** Institutions with at least one target date that has passed. */
  public long getOverdue() {
    return overdue;
  }

  /** Whole percent of complete, rounded down so that 100 means all; 0 where there is none. */
  public int getCompletePercent() {
    return percent(complete);
  }

  /** Whole percent of achieved among those with a system. */
  public int getAchievedPercent() {
    long withSystem = institutions - noSystem;
    return withSystem == 0 ? 0 : (int) (achieved * 100 / withSystem);
  }

  private int percent(long part) {
    return institutions == 0 ? 0 : (int) (part * 100 / institutions);
  }
}
