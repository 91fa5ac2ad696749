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

  /** Shown for the same question in an earlier year, and not yet in this one. */
  public List<EvidenceRow> getEarlier() {
    return earlier;
  }
}
