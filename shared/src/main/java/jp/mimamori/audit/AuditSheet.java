package jp.mimamori.audit;

import java.util.List;

/** One sheet of the audit trail, the newest entry on top. */
public final class AuditSheet {

  /** Entries on a full sheet. */
  public static final int LENGTH = 50;

  private final List<AuditEntry> entries;
  private final boolean more;
  private final boolean newerLeftOut;

  /**
   * @param found up to one entry more than a sheet holds
   */
  AuditSheet(List<AuditEntry> found, boolean newerLeftOut) {
    this.more = found.size() > LENGTH;
    this.entries = more ? found.subList(0, LENGTH) : found;
    this.newerLeftOut = newerLeftOut;
  }

  public List<AuditEntry> getEntries() {
    return entries;
  }

  /** Where the next, older sheet begins; null on the last one. */
  public Long getOlder() {
    return more ? entries.get(LENGTH - 1).getSeq() : null;
  }

  /** Whether this is not the first sheet. */
  public boolean isNewerLeftOut() {
    return newerLeftOut;
  }
}
