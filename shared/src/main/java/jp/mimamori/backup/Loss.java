package jp.mimamori.backup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What would be gone if the network were encrypted tonight. Measured in days, drawn over 30. */
public final class Loss implements Comparable<Loss> {

  /** How much is gone. */
  public enum Extent {
    /** What came after the last copy off the network. */
    SINCE,
    /** Nobody wrote down whether a copy is off the network, or of when it is. */
    UNKNOWN,
    /** Every copy hangs on the network. */
    EVERYTHING
  }

  static final Loss EVERYTHING = new Loss(Extent.EVERYTHING, null, 0);
  static final Loss UNKNOWN = new Loss(Extent.UNKNOWN, null, 0);

  /** Days that the picture shows. */
  private static final int PICTURE_DAYS = 30;

  private final Extent extent;
  private final LocalDate last;
  private final long days;

  private Loss(Extent extent, LocalDate last, long days) {
    this.extent = extent;
    this.last = last;
    this.days = days;
  }

  /**
   * @param last day of the last copy off the network
   */
  static Loss since(LocalDate last, LocalDate today) {
    return new Loss(Extent.SINCE, last, ChronoUnit.DAYS.between(last, today));
  }

  public Extent getExtent() {
    return extent;
  }

  /** Day of the last copy off the network; null unless it is known. */
  public LocalDate getLast() {
    return last;
  }

  /** Days of work that are gone; those of today count as none. */
  public long getDays() {
    return days;
  }

  /** Width of what is left in a picture that is 100 wide. */
  public long getLeft() {
    return extent == Extent.SINCE ? 100 - 100 * Math.min(days, PICTURE_DAYS) / PICTURE_DAYS : 0;
  }

  /** Width of what is gone, or unknown. */
  public long getGone() {
    return 100 - getLeft();
  }

  /** The smaller loss first: of several copies the best one counts. */
  @Override
  public int compareTo(Loss other) {
    int byExtent = extent.compareTo(other.extent);
    return byExtent == 0 ? Long.compare(days, other.days) : byExtent;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Loss that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return extent.hashCode() * 31 + Long.hashCode(days);
  }
}
