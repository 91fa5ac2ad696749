package jp.mimamori.ui;

import jp.mimamori.identity.IdParameter;

/** A page of a list that is gone through by number; the nearest there is to the one asked for. */
public final class NumberedPage {

  private final int number;
  private final int pages;
  private final int rows;

  /**
   * @param asked as the address has it; null or anything but a number for the first
   * @param count how long the list is
   * @param rows how many are on a page
   */
  public NumberedPage(String asked, long count, int rows) {
    Long typed = IdParameter.orNull(asked);
    this.rows = rows;
    this.pages = (int) Math.max(1, (count + rows - 1) / rows);
    this.number = typed == null ? 1 : (int) Math.max(1, Math.min(typed, pages));
  }

  /** From 1. */
  public int getNumber() {
    return number;
  }

  /** At least one. */
  public int getPages() {
    return pages;
  }

  /** How many entries stand before it. */
  public int getFrom() {
    return (number - 1) * rows;
  }
}
