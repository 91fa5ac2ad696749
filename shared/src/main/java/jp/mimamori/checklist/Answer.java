package jp.mimamori.checklist;

import java.time.LocalDate;

/**
 * What a person enters for an item.
 *
 * @param confirmedOn 確認日
 * @param targetOn 目標日; dropped unless the answer is いいえ
 * @param remarks 備考, or null
 */
public record Answer(AnswerValue value, LocalDate confirmedOn, LocalDate targetOn, String remarks) {

  /** Longest 備考, in characters. */
  public static final int REMARKS_MAX = 1000;

  public Answer {
    targetOn = value == AnswerValue.NO ? targetOn : null;
    remarks = remarks == null || remarks.isBlank() ? null : remarks.strip();
  }
}
