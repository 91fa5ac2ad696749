package jp.mimamori.tenantportal.ledgers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.ledger.Column;
import jp.mimamori.ledgerimport.HeadMatch;
import jp.mimamori.ledgerimport.ImportRefusedException;
import jp.mimamori.ledgerimport.StageImport;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Asks what the columns of a file mean; remembered for the next file. */
@Named("ledgers_match")
@ViewScoped
public class MatchPage extends StagedPage {

  private static final long serialVersionUID = 1L;

  @Inject private StageImport stageImport;
  @Inject private Feedback feedback;

  private final ArrayList<HeadMatch> matches = new ArrayList<>();

  public void load() {
    matches.addAll(imports().matches(importId()));
  }

  public String go() {
    try {
      stageImport.match(importId(), matches.stream().map(HeadMatch::getTarget).toList());
    } catch (ImportRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      return null;
    }
    return address("preview");
  }

  public List<HeadMatch> getMatches() {
    return matches;
  }

  public List<Column> getColumns() {
    return getLedger().columns().all();
  }
}
