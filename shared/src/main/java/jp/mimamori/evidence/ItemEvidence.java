package jp.mimamori.evidence;

import java.util.List;

/** What is shown for one item of this year, and what could be shown again. */
public final class ItemEvidence {

  private final List<EvidenceRow> used;
  private final List<EvidenceRow> earlier;

  ItemEvidence(List<EvidenceRow> used, List<EvidenceRow> earlier) {
    this.used = List.copyOf(used);
    this.earlier = List.copyOf(earlier);
  }

  public List<EvidenceRow> getUsed() {
    return used;
  }

  /** Shown for the same question before, and not yet for the item of this year's edition. */
  public List<EvidenceRow> getEarlier() {
    return earlier;
  }
}
