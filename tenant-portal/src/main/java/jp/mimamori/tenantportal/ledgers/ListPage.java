package jp.mimamori.tenantportal.ledgers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.ledger.Column;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.LedgerPage;
import jp.mimamori.ledger.ReadLedger;

/** One ledger. */
@Named("ledgers_list")
@RequestScoped
public class ListPage {

  @Inject private ReadLedger ledgers;

  private String kind;
  private String text;
  private String sort;
  private String show;
  private String after;
  private LedgerKind ledger;
  private LedgerPage list;

  public void load() {
    ledger = LedgerKind.at(kind);
    list = ledgers.page(ledger, ListAddress.search(text, sort, show, after));
  }

  public LedgerKind getLedger() {
    return ledger;
  }

  public LedgerPage getList() {
    return list;
  }

  public List<Column> getColumns() {
    return ledger.columns().listed();
  }

  /** What the address says when the head of a column is chosen: up, then down. */
  public String sortBy(Column column) {
    return column.getName().equals(sort) ? "-" + sort : column.getName();
  }

  /** As in {@code aria-sort}. */
  public String direction(Column column) {
    boolean chosen =
        list.getSearch().sort() != null && list.getSearch().sort().equals(column.getName());
    return !chosen ? "none" : list.getSearch().descending() ? "descending" : "ascending";
  }

  /** Entries that a PDF holds at most. */
  public int getPrintMax() {
    return ReadLedger.PRINT_MAX;
  }

  public boolean isRetired() {
    return list.getSearch().retired();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
