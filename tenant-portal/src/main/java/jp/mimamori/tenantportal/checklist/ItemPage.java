package jp.mimamori.tenantportal.checklist;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.mimamori.checklist.AnswerFault;
import jp.mimamori.checklist.AnswerItem;
import jp.mimamori.checklist.AnswerRefusedException;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.submission.OpenSubmissions;
import jp.mimamori.ui.Feedback;

/** What the page of an item and that of the gate question have in common: one line, one form. */
abstract class ItemPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenChecklist checklist;
  @Inject private OpenSubmissions submissions;
  @Inject private AnswerItem answerItem;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private boolean correct;
  private SheetLine line;
  private AnswerForm form;
  private boolean meanwhile;
  private String nextOpen;
  private String comment;

  final ChecklistSheet sheet() {
    return checklist.current();
  }

  /**
   * @param opened of the sheet
   */
  final void open(ChecklistSheet sheet, SheetLine opened) {
    line = opened;
    comment = submissions.commentOn(sheet, line.getItem()).orElse(null);
    form =
        correct && line.getLatest() != null
            ? AnswerForm.forCorrection(line)
            : AnswerForm.forRound(line, getToday());
  }

  /** Whether the answer was taken; if not, the person is told why. */
  final boolean answer() {
    try {
      nextOpen = answerItem.answer(form.command()).orElse(null);
      return true;
    } catch (AnswerRefusedException refusal) {
      feedback.refuse(refusal.faults(), AnswerFault::field);
      meanwhile = refusal.faults().contains(AnswerFault.ANSWERED_MEANWHILE);
      line = sheet().line(line.getItem().getId()).orElse(line);
      form.see(line);
      return false;
    }
  }

  /** Where to go on after an answer: the next item without one. */
  final Optional<String> nextOpen() {
    return Optional.ofNullable(nextOpen)
        .map(next -> "/checklist/answer?faces-redirect=true&item=" + next);
  }

  final void done(String key, Object... arguments) {
    feedback.done(key, arguments);
  }

  /** Address parameter: the last round is to be corrected. */
  public boolean isCorrect() {
    return correct;
  }

  public void setCorrect(boolean correct) {
    this.correct = correct;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  /** Whether somebody else answered while this form was filled in: both answers are shown then. */
  public boolean isMeanwhile() {
    return meanwhile;
  }

  /** Puts the other's remarks before the own ones, so that neither is lost. */
  public void joinRemarks() {
    form.joinRemarks(line.getLatest().getRemarks());
  }

  /** What the health center says to the item since it returned the submission, or null. */
  public String getComment() {
    return comment;
  }

  public SheetLine getLine() {
    return line;
  }

  public AnswerForm getForm() {
    return form;
  }
}
