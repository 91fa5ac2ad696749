package jp.mimamori.law;

import java.time.LocalDate;

/**
 * By when 個人情報保護委員会 is told of personal data that leaked, were lost or damaged, or may have been
 * (個人情報の保護に関する法律第26条第1項, 同法施行規則第8条; days as in ガイドライン通則編 3-5-3-3 and 3-5-3-4, where the day on
 * which it became known is day 1). A last day at a weekend would move to the next working day; the
 * earlier one is told here, which is never too late. Not compared with the official documents yet.
 *
 * @param learnedOn 知った日
 * @param wrongful whether it may have been done with a wrongful intent (施行規則第7条第3号: ransomware and
 *     the like)
 */
public record BreachDeadlines(LocalDate learnedOn, boolean wrongful) {

  private static final int PROMPT_FROM = 3;
  private static final int PROMPT_UNTIL = 5;
  private static final int FINAL = 30;
  private static final int FINAL_IF_WRONGFUL = 60;

  /** 速報: from this day on it presses. */
  public LocalDate promptPressesOn() {
    return day(PROMPT_FROM);
  }

  /** 速報: the last day (おおむね3〜5日以内). */
  public LocalDate promptDueOn() {
    return day(PROMPT_UNTIL);
  }

  /** 確報: the last day. */
  public LocalDate finalDueOn() {
    return day(finalDays());
  }

  /** How many days there are for 確報. */
  public int finalDays() {
    return wrongful ? FINAL_IF_WRONGFUL : FINAL;
  }

  private LocalDate day(int number) {
    return learnedOn.plusDays(number - 1L);
  }
}
