package jp.mimamori.tenantportal.ledgers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Stream;
import jp.mimamori.ledgerimport.ApplyImport;
import jp.mimamori.ledgerimport.ImportFault;
import jp.mimamori.ledgerimport.ImportRefusedException;
import jp.mimamori.ledgerimport.ImportSheet;
import jp.mimamori.ledgerimport.ImportState;
import jp.mimamori.ledgerimport.RowOutcome;
import jp.mimamori.ledgerimport.StageImport;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** What a file would change in a ledger, or did; writes it, or takes it back. */
@Named("ledgers_preview")
@ViewScoped
public class PreviewPage extends StagedPage {

  private static final long serialVersionUID = 1L;

  @Inject private ApplyImport applyImport;
  @Inject private StageImport stageImport;
  @Inject private Feedback feedback;

  private String show;
  private int after;

  /** Where nobody has said yet what the columns mean, that comes first. */
  public String load() {
    ImportSheet counts = read(outcome(RowOutcome.FAULTY), after);
    if (counts.isToBeMatched() && counts.getAbout().getState() == ImportState.STAGED) {
      return address("match");
    }
    boolean chosen = Stream.of(RowOutcome.values()).anyMatch(this::isShown);
    show(
        chosen || counts.count(RowOutcome.FAULTY) > 0
            ? counts
            : read(counts.count(RowOutcome.CHANGED) > 0 ? RowOutcome.CHANGED : RowOutcome.NEW, 0));
    return null;
  }

  private RowOutcome outcome(RowOutcome otherwise) {
    return Stream.of(RowOutcome.values()).filter(this::isShown).findFirst().orElse(otherwise);
  }

  private boolean isShown(RowOutcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).equals(show);
  }

  public String apply() {
    try {
      int written = applyImport.apply(importId());
      feedback.done("ledgers_preview.applied", written);
    } catch (ImportRefusedException refusal) {
      explain(refusal);
      return null;
    }
    return address("preview");
  }

  private void explain(ImportRefusedException refusal) {
    if (refusal.fault() == ImportFault.CHANGED_MEANWHILE) {
      stageImport.again(importId());
    }
    show(null);
    feedback.refuse(Functions.term(refusal.fault()));
  }

  /**
   * @param reason for the history of the entries that go out of use
   */
  public String undo(String reason) {
    try {
      int left = applyImport.undo(importId(), reason);
      if (left == 0) {
        feedback.done("ledgers_preview.undone");
      } else {
        feedback.done("ledgers_preview.undoneBut", left);
      }
    } catch (ImportRefusedException refusal) {
      explain(refusal);
      return null;
    }
    return address("preview");
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public int getAfter() {
    return after;
  }

  public void setAfter(int after) {
    this.after = after;
  }
}
