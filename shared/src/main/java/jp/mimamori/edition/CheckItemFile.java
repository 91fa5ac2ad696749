package jp.mimamori.edition;

import java.util.List;
import jp.mimamori.continuity.CheckItem;
import jp.mimamori.continuity.CheckItemRevision;

/** A row of BCP策定の確認表 with what it said before, the newest first. */
public final class CheckItemFile {

  private final CheckItem item;
  private final List<CheckItemRevision> revisions;

  CheckItemFile(CheckItem item, List<CheckItemRevision> revisions) {
    this.item = item;
    this.revisions = List.copyOf(revisions);
  }

  public CheckItem getItem() {
    return item;
  }

  public List<CheckItemRevision> getRevisions() {
    return revisions;
  }
}
