package jp.mimamori.tenantportal.ledgers;

import jakarta.inject.Inject;
import java.io.Serializable;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledgerimport.ImportSheet;
import jp.mimamori.ledgerimport.ReadImports;
import jp.mimamori.ledgerimport.RowOutcome;

/** What the pages about one import have in common: its {@code id} in the address. */
abstract class StagedPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadImports readImports;

  private String id;
  private transient ImportSheet sheet;

  final ReadImports imports() {
    return readImports;
  }

  final long importId() {
    return IdParameter.of(id);
  }

  final ImportSheet read(RowOutcome outcome, int afterRow) {
    return readImports.one(importId(), outcome, afterRow);
  }

  final void show(ImportSheet shown) {
    sheet = shown;
  }

  final String address(String page) {
    return "/ledgers/" + page + "?faces-redirect=true&id=" + id;
  }

  public ImportSheet getSheet() {
    if (sheet == null) {
      sheet = read(RowOutcome.FAULTY, 0);
    }
    return sheet;
  }

  public LedgerKind getLedger() {
    return getSheet().getAbout().getLedger();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
