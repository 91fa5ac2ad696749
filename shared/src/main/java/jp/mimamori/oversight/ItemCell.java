package jp.mimamori.oversight;

import java.util.EnumMap;
import java.util.Map;
import jp.mimamori.checklist.AnswerValue;

/** An item and some institutions: who answered what, and who did not. */
public final class ItemCell {

  private final Map<AnswerValue, Long> answers = new EnumMap<>(AnswerValue.class);
  private long institutions;

  void ask(long count) {
    institutions += count;
  }

  void add(AnswerValue answer, long count) {
    answers.merge(answer, count, Long::sum);
  }

  /**
   * Institutions to which it applies: those that said 記入不要 are not among them. Where small numbers
   * are left out, at least those that answered.
   */
  public long getAsked() {
    return Math.max(institutions - count(AnswerValue.NOT_REQUIRED), getYes() + getNo());
  }

  /** はい. */
  public long getYes() {
    return count(AnswerValue.YES);
  }

  /** いいえ. */
  public long getNo() {
    return count(AnswerValue.NO);
  }

  /** No answer yet. */
  public long getUnknown() {
    return getAsked() - getYes() - getNo();
  }

  /** Whole percent of はい among all that are asked, rounded down; the unknown are not safe. */
  public int getYesPercent() {
    return getAsked() == 0 ? 0 : (int) (getYes() * 100 / getAsked());
  }

  /** Whether it is told how many gave an answer; of small numbers it may not be. */
  boolean tells(AnswerValue answer) {
    return answers.containsKey(answer);
  }

  /** Whether nobody answered who is not among the institutions told of. */
  boolean isWhole() {
    return institutions - count(AnswerValue.NOT_REQUIRED) >= getYes() + getNo();
  }

  private long count(AnswerValue answer) {
    return answers.getOrDefault(answer, 0L);
  }
}
