package jp.mimamori.edition;

import jp.mimamori.checklist.ChecklistEdition;

/** An edition in the list of all. */
public final class EditionRow {

  private final ChecklistEdition edition;
  private final long items;
  private final long verified;
  private final boolean inForce;

  EditionRow(ChecklistEdition edition, long items, long verified, boolean inForce) {
    this.edition = edition;
    this.items = items;
    this.verified = verified;
    this.inForce = inForce;
  }

  public ChecklistEdition getEdition() {
    return edition;
  }

  public long getItems() {
    return items;
  }

  /** Items that were compared with the official document. */
  public long getVerified() {
    return verified;
  }

  /** Whether the answers of this fiscal year are given on it. */
  public boolean isInForce() {
    return inForce;
  }
}
