package jp.mimamori.inspection;

import java.util.List;

/** One page of candidates. */
public final class CandidateList {

  /** Candidates on a full page. */
  public static final int LENGTH = 50;

  private final List<Candidate> rows;
  private final boolean more;
  private final InspectionRules rules;

  /**
   * @param found up to one more than a page holds
   */
  CandidateList(List<Candidate> found, InspectionRules rules) {
    this.more = found.size() > LENGTH;
    this.rows = more ? found.subList(0, LENGTH) : found;
    this.rules = rules;
  }

  public List<Candidate> getRows() {
    return rows;
  }

  /** The last one here, behind which the next page begins; null on the last page. */
  public Candidate getLast() {
    return more ? rows.get(LENGTH - 1) : null;
  }

  /** By which they are judged. */
  public InspectionRules getRules() {
    return rules;
  }
}
