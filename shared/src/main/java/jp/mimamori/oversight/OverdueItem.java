package jp.mimamori.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.mimamori.checklist.ChecklistItem;

/** An いいえ whose target date has passed. */
public final class OverdueItem {

  private final ChecklistItem item;
  private final LocalDate targetOn;
  private final LocalDate today;

  OverdueItem(ChecklistItem item, LocalDate targetOn, LocalDate today) {
    this.item = item;
    this.targetOn = targetOn;
    this.today = today;
  }

  public ChecklistItem getItem() {
    return item;
  }

  public LocalDate getTargetOn() {
    return targetOn;
  }

  /** Days since the target date. */
  public long getDaysLate() {
    return ChronoUnit.DAYS.between(targetOn, today);
  }
}
