package jp.mimamori.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.setup.PlainAnswer;

/** Check tables for tests of what is made of them. */
public final class ContinuityFixture {

  private ContinuityFixture() {}

  /**
   * @param answers one for each row; null for an open one
   */
  public static CheckTable table(LocalDate today, PlainAnswer... answers) {
    FiscalYear year = FiscalYear.of(today);
    List<CheckItem> items = new ArrayList<>();
    List<CheckAnswer> given = new ArrayList<>();
    for (PlainAnswer answer : answers) {
      CheckItem item = new CheckItem("BCP-" + items.size(), "1", "平時", "1-1", "見出し");
      items.add(item);
      if (answer != null) {
        CheckAnswer one = new CheckAnswer(year, item.getId());
        one.answer(
            new AnswerCheck.Given(answer, null, item.getWordingNo()),
            new Actor("sub", "諫早 花子", "STAFF"),
            today);
        given.add(one);
      }
    }
    return new CheckTable(year, items, given);
  }
}
