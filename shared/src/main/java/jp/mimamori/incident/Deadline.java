package jp.mimamori.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** By when 個人情報保護委員会 is told, and whether that was done. */
public final class Deadline {

  /** Days before the last one on which 確報 begins to press. A rule of the product. */
  private static final int DAYS_TO_FINISH = 7;

  /** How much it presses. */
  public enum Pressure {
    DONE,
    AHEAD,
    /** Amber: it should be done by now. */
    PRESSING,
    /** Red: today is the last day. */
    LAST_DAY,
    /** Red: the last day is over. */
    OVERDUE
  }

  private final PrivacyReport report;
  private final LocalDate pressesOn;
  private final LocalDate dueOn;
  private final boolean done;

  private Deadline(PrivacyReport report, LocalDate pressesOn, LocalDate dueOn, boolean done) {
    this.report = report;
    this.pressesOn = pressesOn;
    this.dueOn = dueOn;
    this.done = done;
  }

  static Deadline ofPrompt(LocalDate pressesOn, LocalDate dueOn, boolean done) {
    return new Deadline(PrivacyReport.PROMPT, pressesOn, dueOn, done);
  }

  static Deadline ofFinal(LocalDate dueOn, boolean done) {
    return new Deadline(PrivacyReport.FINAL, dueOn.minusDays(DAYS_TO_FINISH), dueOn, done);
  }

  public PrivacyReport getReport() {
    return report;
  }

  public LocalDate getPressesOn() {
    return pressesOn;
  }

  /** The last day. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  /** Whether somebody wrote down that it was done. */
  public boolean isDone() {
    return done;
  }

  public Pressure pressure(LocalDate today) {
    if (done) {
      return Pressure.DONE;
    }
    if (today.isAfter(dueOn)) {
      return Pressure.OVERDUE;
    }
    if (today.equals(dueOn)) {
      return Pressure.LAST_DAY;
    }
    return today.isBefore(pressesOn) ? Pressure.AHEAD : Pressure.PRESSING;
  }

  /** Until the last day; below zero after it. */
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, dueOn);
  }
}
