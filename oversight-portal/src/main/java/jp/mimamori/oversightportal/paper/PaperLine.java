package jp.mimamori.oversightportal.paper;

import java.io.Serializable;
import java.time.LocalDate;
import jp.mimamori.checklist.Answer;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.SheetLine;

/** One item of the paper form: what stands there so far, and what the officer types. */
public class PaperLine implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SheetLine line;
  private final boolean opensSection;
  private AnswerValue value;
  private LocalDate confirmedOn;
  private LocalDate targetOn;
  private String remarks;

  PaperLine(SheetLine line, boolean opensSection) {
    this.line = line;
    this.opensSection = opensSection;
  }

  /** Whether the paper says anything about the item. */
  boolean isFilled() {
    return value != null || confirmedOn != null || targetOn != null || remarks != null;
  }

  /**
   * @param paperOn the date of the paper, where the item bears none of its own
   */
  Answer answer(LocalDate paperOn) {
    return new Answer(value, confirmedOn == null ? paperOn : confirmedOn, targetOn, remarks);
  }

  /** The item as the institution has it now. */
  public SheetLine getLine() {
    return line;
  }

  /** Whether it is the first of its section on the form. */
  public boolean isOpensSection() {
    return opensSection;
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
