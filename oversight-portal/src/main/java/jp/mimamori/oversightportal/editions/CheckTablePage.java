package jp.mimamori.oversightportal.editions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.continuity.CheckItem;
import jp.mimamori.edition.VerifyCheckItem;

/** The rows of BCP策定の確認表, and which of them were compared with the official document. */
@Named("editions_checktable")
@RequestScoped
public class CheckTablePage {

  @Inject private VerifyCheckItem verifyCheckItem;

  private List<CheckItem> rows;

  public void load() {
    rows = verifyCheckItem.table();
  }

  public List<CheckItem> getRows() {
    return rows;
  }

  public long getVerified() {
    return rows.stream().filter(CheckItem::isVerified).count();
  }
}
