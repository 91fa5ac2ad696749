package jp.mimamori.tenantportal.ledgers;

import jakarta.inject.Inject;
import java.io.Serializable;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.LedgerSheet;
import jp.mimamori.ledger.ReadLedger;

/** What the pages about one entry have in common: {@code kind} and {@code id} in the address. */
abstract class EntryPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadLedger ledgers;

  private String kind;
  private String id;
  private LedgerKind ledger;
  private transient LedgerSheet sheet;

  public void load() {
    ledger = LedgerKind.at(kind);
    if (id != null) {
      sheet = ledgers.one(ledger, entryId());
    }
  }

  final ReadLedger ledgers() {
    return ledgers;
  }

  final long entryId() {
    return IdParameter.of(id);
  }

  final String address(String page) {
    return "/ledgers/" + page + "?faces-redirect=true&kind=" + kind + "&id=" + id;
  }

  final String listAddress() {
    return "/ledgers/list?faces-redirect=true&kind=" + kind;
  }

  public LedgerKind getLedger() {
    return ledger;
  }

  /** Null for a new entry. */
  public LedgerSheet getSheet() {
    if (sheet == null && id != null) {
      sheet = ledgers.one(ledger, entryId());
    }
    return sheet;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
