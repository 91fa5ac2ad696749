package jp.mimamori.tenantportal.ledgers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.ledger.KeepEntry;
import jp.mimamori.ui.Feedback;

/** One entry: what is written about it, and what became of it. */
@Named("ledgers_history")
@ViewScoped
public class HistoryPage extends EntryPage {

  private static final long serialVersionUID = 1L;

  @Inject private KeepEntry keepEntry;
  @Inject private Feedback feedback;

  @Override
  public void load() {
    super.load();
    entryId();
  }

  public String resume() {
    keepEntry.resume(getLedger(), entryId());
    feedback.done("ledgers_history.resumed", getSheet().getTitle());
    return address("history");
  }
}
