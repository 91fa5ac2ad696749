package jp.mimamori.oversightportal.editions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.continuity.CheckItem;
import jp.mimamori.edition.EditDraft;
import jp.mimamori.edition.EditionDraft;
import jp.mimamori.edition.EditionRow;
import jp.mimamori.edition.ReadEditions;
import jp.mimamori.edition.VerifyCheckItem;

/** Every edition, and the drafts of those to come. */
@Named("editions_index")
@RequestScoped
public class IndexPage {

  @Inject private ReadEditions editions;
  @Inject private EditDraft editDraft;
  @Inject private VerifyCheckItem verifyCheckItem;

  private List<EditionRow> rows;
  private List<EditionDraft> drafts;
  private List<CheckItem> checkTable;

  public void load() {
    rows = editions.all();
    drafts = editDraft.open();
    checkTable = verifyCheckItem.table();
  }

  public List<EditionRow> getRows() {
    return rows;
  }

  public List<EditionDraft> getDrafts() {
    return drafts;
  }

  /** Rows of BCP策定の確認表. */
  public int getCheckRows() {
    return checkTable.size();
  }

  /** Those of them that were compared with the official document. */
  public long getVerifiedCheckRows() {
    return checkTable.stream().filter(CheckItem::isVerified).count();
  }
}
