package jp.mimamori.tenantportal.ledgers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.facts.Fact;
import jp.mimamori.facts.ReadFacts;
import jp.mimamori.ui.Functions;

/** What the records say to an item, on its page: {@code /WEB-INF/itemfacts.xhtml}. */
@Named("ledgers_facts")
@ViewScoped
public class FactPart implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadFacts readFacts;

  private transient String control;
  private transient Fact fact;

  /** Null where no record speaks to the item. */
  public Fact of(SheetLine line) {
    String asked = line.getItem().getControlId();
    if (!asked.equals(control)) {
      control = asked;
      fact = readFacts.to(asked).orElse(null);
    }
    return fact;
  }

  /** Whether the answer says one thing and the records another: shown, and nothing else. */
  public boolean isContradicted(SheetLine line) {
    return line.getLatest() != null
        && of(line) != null
        && of(line).contradicts(line.getLatest().getValue());
  }

  /** The page where the fact is kept. */
  public String page(Fact shown) {
    return switch (shown.getOrigin()) {
      case LEDGER -> "/ledgers/list";
      case CONTACTS -> "/contact/index";
      case BACKUPS -> "/backup/index";
      case CONTINUITY -> "/continuity/index";
    };
  }

  /** How that page is called. */
  public String name(Fact shown) {
    return Functions.term(shown.getLedger() == null ? shown.getOrigin() : shown.getLedger());
  }
}
