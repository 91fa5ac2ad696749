package jp.mimamori.tenantportal.checklist;

import java.io.Serializable;
import java.time.LocalDate;
import jp.mimamori.checklist.Answer;
import jp.mimamori.checklist.AnswerFault;
import jp.mimamori.checklist.AnswerItem;
import jp.mimamori.checklist.AnswerRefusedException;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.Proposal;
import jp.mimamori.checklist.ProposalKind;
import jp.mimamori.checklist.Round;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** What a person enters for an item, on the page of the item and on the gate question alike. */
public class AnswerForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String itemId;
  private final boolean correction;
  private int entriesSeen;
  private AnswerValue value;
  private LocalDate confirmedOn;
  private LocalDate targetOn;
  private String remarks;

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
    form.confirmedOn = today;
    Proposal proposal = line.getProposal();
    if (proposal != null && proposal.getKind() == ProposalKind.SAME) {
      form.value = proposal.getValue();
      form.targetOn = proposal.targetOn(FiscalYear.of(today));
      form.remarks = proposal.getRemarks();
    }
    return form;
  }

  /** The answer that stands, to be put right. */
  static AnswerForm forCorrection(SheetLine line) {
    AnswerForm form = new AnswerForm(line, true);
    Round slip = line.getLatest();
    form.value = slip.getValue();
    form.confirmedOn = slip.getConfirmedOn();
    form.targetOn = slip.getTargetOn();
    form.remarks = slip.getRemarks();
    return form;
  }

  /** The person has the item's history up to now before the eyes. */
  final void see(SheetLine line) {
    entriesSeen = line.getHistory().size();
  }

  void joinRemarks(String others) {
    remarks = remarks == null || remarks.isBlank() ? others : others + "\n" + remarks;
  }

  AnswerItem.Command command() {
    return new AnswerItem.Command(
        itemId, new Answer(value, confirmedOn, targetOn, remarks), entriesSeen, correction);
  }

  static void explain(AnswerRefusedException refusal, Feedback feedback) {
    for (AnswerFault fault : refusal.faults()) {
      String sentence = Functions.term(fault);
      switch (fault.field()) {
        case VALUE -> feedback.refuse("value", sentence);
        case CONFIRMED_ON -> feedback.refuse("confirmedOn", sentence);
        case TARGET_ON -> feedback.refuse("targetOn", sentence);
        case REMARKS -> feedback.refuse("remarks", sentence);
        case FORM -> feedback.refuse(sentence);
      }
    }
  }

  /** Whether the last round is put right; otherwise a round is added. */
  public boolean isCorrection() {
    return correction;
  }

  public AnswerValue getValue() {
    return value;
  }

  public void setValue(AnswerValue value) {
    this.value = value;
  }

  public LocalDate getConfirmedOn() {
    return confirmedOn;
  }

  public void setConfirmedOn(LocalDate confirmedOn) {
    this.confirmedOn = confirmedOn;
  }

  public LocalDate getTargetOn() {
    return targetOn;
  }

  public void setTargetOn(LocalDate targetOn) {
    this.targetOn = targetOn;
  }

  public String getRemarks() {
    return remarks;
  }

  public void setRemarks(String remarks) {
    this.remarks = remarks;
  }
}
