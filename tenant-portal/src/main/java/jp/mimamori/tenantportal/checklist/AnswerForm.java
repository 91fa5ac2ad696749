package jp.mimamori.tenantportal.checklist;

import java.time.LocalDate;
import jp.mimamori.checklist.AnswerItem;
import jp.mimamori.checklist.Proposal;
import jp.mimamori.checklist.ProposalKind;
import jp.mimamori.checklist.Round;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.checklist.TypedAnswer;
import jp.mimamori.law.FiscalYear;

/** What a person enters for an item, on the page of the item and on the gate question alike. */
public class AnswerForm extends TypedAnswer {

  private static final long serialVersionUID = 1L;

  private final String itemId;
  private final boolean correction;
  private int entriesSeen;

  private AnswerForm(SheetLine line, boolean correction) {
    this.itemId = line.getItem().getId();
    this.correction = correction;
    see(line);
  }

  /**
   * For a further round, dated today. What was answered before to the same words is filled in;
   * where the words have changed, the person answers anew.
   */
  static AnswerForm forRound(SheetLine line, LocalDate today) {
    AnswerForm form = new AnswerForm(line, false);
    form.setConfirmedOn(today);
    Proposal proposal = line.getProposal();
    if (proposal != null && proposal.getKind() == ProposalKind.SAME) {
      form.setValue(proposal.getValue());
      form.setTargetOn(proposal.targetOn(FiscalYear.of(today)));
      form.setRemarks(proposal.getRemarks());
    }
    return form;
  }

  /** The answer that stands, to be put right. */
  static AnswerForm forCorrection(SheetLine line) {
    AnswerForm form = new AnswerForm(line, true);
    Round slip = line.getLatest();
    form.setValue(slip.getValue());
    form.setConfirmedOn(slip.getConfirmedOn());
    form.setTargetOn(slip.getTargetOn());
    form.setRemarks(slip.getRemarks());
    return form;
  }

  /** The person has the item's history up to now before the eyes. */
  final void see(SheetLine line) {
    entriesSeen = line.getHistory().size();
  }

  void joinRemarks(String others) {
    String mine = getRemarks();
    setRemarks(mine == null || mine.isBlank() ? others : others + "\n" + mine);
  }

  AnswerItem.Command command() {
    return new AnswerItem.Command(itemId, answer(), entriesSeen, correction);
  }

  /** Whether the last round is put right; otherwise a round is added. */
  public boolean isCorrection() {
    return correction;
  }
}
