package jp.mimamori.oversight;

import java.util.Map;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.organization.InstitutionKind;

/** One control and one kind of institution: who answered what, and who did not. */
public final class ControlCell {

  private final String controlId;
  private final InstitutionKind kind;
  private final long asked;
  private final Map<AnswerValue, Long> answers;

  ControlCell(String controlId, InstitutionKind kind, long asked, Map<AnswerValue, Long> answers) {
    this.controlId = controlId;
    this.kind = kind;
    this.asked = asked;
    this.answers = Map.copyOf(answers);
  }

  public String getControlId() {
    return controlId;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  /** Institutions to which it applies: those that said 記入不要 are not among them. */
  public long getAsked() {
    return asked - answers.getOrDefault(AnswerValue.NOT_REQUIRED, 0L);
  }

  /** はい. */
  public long getYes() {
    return answers.getOrDefault(AnswerValue.YES, 0L);
  }

  /** いいえ. */
  public long getNo() {
    return answers.getOrDefault(AnswerValue.NO, 0L);
  }

  /** No answer yet. */
  public long getUnknown() {
    return getAsked() - getYes() - getNo();
  }

  /** Whole percent of はい among all that are asked, rounded down; the unknown are not safe. */
  public int getYesPercent() {
    return getAsked() == 0 ? 0 : (int) (getYes() * 100 / getAsked());
  }
}
