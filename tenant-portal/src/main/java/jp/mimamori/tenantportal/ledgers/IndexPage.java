package jp.mimamori.tenantportal.ledgers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.ledger.LedgerCount;
import jp.mimamori.ledger.ReadLedger;

/** All ledgers, and how much stands in each. */
@Named("ledgers_index")
@RequestScoped
public class IndexPage {

  @Inject private ReadLedger ledgers;

  private List<LedgerCount> counts;

  public void load() {
    counts = ledgers.overview();
  }

  public List<LedgerCount> getCounts() {
    return counts;
  }
}
