package jp.mimamori.oversight;

import java.util.List;

/** One sheet of what officers did, the newest on top. */
public final class OfficerActSheet {

  /** Acts on a full sheet. */
  public static final int LENGTH = 50;

  private final List<OfficerActRow> rows;
  private final boolean more;
  private final boolean newerLeftOut;

  /**
   * @param found up to one act more than a sheet holds
   */
  OfficerActSheet(List<OfficerActRow> found, boolean newerLeftOut) {
    this.more = found.size() > LENGTH;
    this.rows = more ? found.subList(0, LENGTH) : found;
    this.newerLeftOut = newerLeftOut;
  }

  public List<OfficerActRow> getRows() {
    return rows;
  }

  /** Where the next, older sheet begins; null on the last one. */
  public OfficerActPlace getOlder() {
    if (!more) {
      return null;
    }
    OfficerAct last = rows.get(LENGTH - 1).getAct();
    return new OfficerActPlace(last.getAt(), last.getId());
  }

  /** Whether this is not the first sheet. */
  public boolean isNewerLeftOut() {
    return newerLeftOut;
  }
}
