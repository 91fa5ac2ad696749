package jp.mimamori.tenantportal.ledgers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.ledger.KeepEntry;
import jp.mimamori.ui.Feedback;

/** Asks with its name why an entry is no longer used. */
@Named("ledgers_retire")
@ViewScoped
public class RetirePage extends EntryPage {

  private static final long serialVersionUID = 1L;

  @Inject private KeepEntry keepEntry;
  @Inject private Feedback feedback;

  private String reason;

  @Override
  public void load() {
    super.load();
    entryId();
  }

  public String retire() {
    keepEntry.retire(getLedger(), entryId(), reason);
    feedback.done("ledgers_retire.done", getSheet().getTitle());
    return listAddress();
  }

  public int getReasonMax() {
    return KeepEntry.REASON_MAX;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
