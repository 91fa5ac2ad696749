package jp.mimamori.oversightportal.editions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.edition.EditDraft;
import jp.mimamori.edition.EditionDraft;
import jp.mimamori.edition.EditionRow;
import jp.mimamori.edition.ReadEditions;

/** Every edition, and the drafts of those to come. */
@Named("editions_index")
@RequestScoped
public class IndexPage {

  @Inject private ReadEditions editions;
  @Inject private EditDraft editDraft;

  private List<EditionRow> rows;
  private List<EditionDraft> drafts;

  public void load() {
    rows = editions.all();
    drafts = editDraft.open();
  }

  public List<EditionRow> getRows() {
    return rows;
  }

  public List<EditionDraft> getDrafts() {
    return drafts;
  }
}
