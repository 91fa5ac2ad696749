package jp.mimamori.submission;

import static jp.mimamori.submission.SubmittedFixture.DAY;
import static jp.mimamori.submission.SubmittedFixture.form;
import static jp.mimamori.submission.SubmittedFixture.round;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForm.RoundCell;
import org.junit.jupiter.api.Test;

class FormChangesTest {

  private static final RoundCell NO = round(1, AnswerValue.NO, DAY.plusDays(9), null, null);
  private static final RoundCell YES = round(2, AnswerValue.YES, null, null, null);

  @Test
  void nothingChangedBetweenTheSame() {
    assertThat(between(form(NO), form(NO)).isEmpty()).isTrue();
  }

  @Test
  void aFurtherRoundIsToldWithBeforeAndAfter() {
    FormChanges changes = between(form(NO), form(NO, YES));

    assertThat(changes.getItems()).hasSize(1);
    ItemChange change = changes.getItems().get(0);
    assertThat(change.getNumber()).isEqualTo("2-⑪");
    assertThat(change.getBefore()).isEqualTo(NO);
    assertThat(change.getAfter()).isEqualTo(YES);
    assertThat(changes.contains(ItemKey.own("log"))).isTrue();
    assertThat(changes.contains(ItemKey.own("svc"))).isFalse();
  }

  @Test
  void aCorrectedRemarkIsAChange() {
    RoundCell corrected = round(1, AnswerValue.NO, DAY.plusDays(9), "見積り中", null);

    assertThat(between(form(NO), form(corrected)).isEmpty()).isFalse();
  }

  @Test
  void anotherWordingIsAChangeByItself() {
    FormChanges changes = between(form(NO), form("アクセスログを確認している。", NO));

    assertThat(changes.getItems()).singleElement().matches(ItemChange::isReworded);
  }

  @Test
  void everythingOfAFormThatWasNotThereIsNew() {
    FormChanges changes = FormChanges.between(List.of(), List.of(form(NO)));

    assertThat(changes.getItems()).hasSize(2).allMatch(change -> change.getBefore() == null);
  }

  private static FormChanges between(OfficialForm before, OfficialForm after) {
    return FormChanges.between(List.of(before), List.of(after));
  }
}
