package jp.mimamori.oversight;

import java.time.LocalDate;

/** That an institution has evidence for an item: how much and of when, never what. */
public final class EvidenceFigures {

  private final long count;
  private final LocalDate newestOn;
  private final long expired;

  EvidenceFigures(long count, LocalDate newestOn, long expired) {
    this.count = count;
    this.newestOn = newestOn;
    this.expired = expired;
  }

  public long getCount() {
    return count;
  }

  /** Date of the newest. */
  public LocalDate getNewestOn() {
    return newestOn;
  }

  /** How many are past their last day. */
  public long getExpired() {
    return expired;
  }
}
