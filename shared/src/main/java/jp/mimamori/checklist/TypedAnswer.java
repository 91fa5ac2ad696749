package jp.mimamori.checklist;

import java.io.Serializable;
import java.time.LocalDate;

/** An answer while a person types it: any part may still be missing or wrong. */
public class TypedAnswer implements Serializable {

  private static final long serialVersionUID = 1L;

  private AnswerValue value;
  private LocalDate confirmedOn;
  private LocalDate targetOn;
  private String remarks;

  /** As far as it is typed; whether it can be taken is for {@link ChecklistResponse} to say. */
  public Answer answer() {
    return new Answer(value, confirmedOn, targetOn, remarks);
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
