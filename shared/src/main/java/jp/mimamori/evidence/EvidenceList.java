package jp.mimamori.evidence;

import java.util.List;

/** One page of evidences, newest first. */
public final class EvidenceList {

  static final int LENGTH = 30;

  private final List<EvidenceRow> rows;
  private final Long older;
  private final boolean newerLeftOut;

  /**
   * @param found one more than a page holds if there are older ones
   */
  EvidenceList(List<EvidenceRow> found, boolean newerLeftOut) {
    this.rows = found.stream().limit(LENGTH).toList();
    this.older = found.size() > LENGTH ? rows.get(LENGTH - 1).getId() : null;
    this.newerLeftOut = newerLeftOut;
  }

  public List<EvidenceRow> getRows() {
    return rows;
  }

  /** Where the next page begins; null on the last one. */
  public Long getOlder() {
    return older;
  }

  public boolean isNewerLeftOut() {
    return newerLeftOut;
  }
}
