package jp.mimamori.submission;

import java.io.Serializable;

/**
 * An item of one of the forms in a submission.
 *
 * @param vendorId whose form; 0 for the institution's own
 */
public record ItemKey(long vendorId, String itemId) implements Serializable {

  /** An item of the institution's own form. */
  public static ItemKey own(String itemId) {
    return new ItemKey(0, itemId);
  }
}
