package jp.mimamori.oversight;

/**
 * A run of rows of an ordered list: from an end of it, or from a place on, to the front or to the
 * back.
 *
 * @param from null for the end of the list; the row at the place itself is not included
 * @param backwards whether the rows stand before the place, or at the end of the list
 * @param skip rows to leave out next to the place
 * @param size rows at the most
 */
public record ListSlice(ListPlace from, boolean backwards, int skip, int size) {

  public ListSlice {
    if (skip < 0 || size < 1) {
      throw new IllegalArgumentException(skip + ", " + size);
    }
  }

  public static ListSlice first(int size) {
    return new ListSlice(null, false, 0, size);
  }

  public static ListSlice after(ListPlace place, int size) {
    return new ListSlice(place, false, 0, size);
  }
}
