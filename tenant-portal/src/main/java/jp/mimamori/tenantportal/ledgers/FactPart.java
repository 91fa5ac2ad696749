package jp.mimamori.tenantportal.ledgers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.facts.Fact;
import jp.mimamori.facts.FactStanding;
import jp.mimamori.facts.ReadFacts;

/** What the ledgers say to an item, on its page: {@code /WEB-INF/itemfacts.xhtml}. */
@Named("ledgers_facts")
@RequestScoped
public class FactPart {

  @Inject private ReadFacts readFacts;

  private String control;
  private Fact fact;

  /** Null where no ledger speaks to the item. */
  public Fact of(SheetLine line) {
    String asked = line.getItem().getControlId();
    if (!asked.equals(control)) {
      control = asked;
      fact = readFacts.to(asked).orElse(null);
    }
    return fact;
  }

  /** Whether はい was answered and the ledgers speak against it: shown, and nothing else. */
  public boolean isContradicted(SheetLine line) {
    return line.getLatest() != null
        && line.getLatest().getValue() == AnswerValue.YES
        && of(line) != null
        && of(line).getStanding() == FactStanding.OPPOSED;
  }
}
