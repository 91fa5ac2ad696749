package jp.mimamori.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.organization.InstitutionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsRowTest {

  private static StatisticsRow row(boolean open, long institutions, Object... answers) {
    ItemCell cell = new ItemCell();
    cell.ask(institutions);
    for (int i = 0; i < answers.length; i += 2) {
      cell.add((AnswerValue) answers[i], ((Number) answers[i + 1]).longValue());
    }
    return new StatisticsRow(null, InstitutionKind.CLINIC, null, null, cell, open);
  }

  @Test
  void whoDidNotAnswerIsInTheDenominatorAndNotSafe() {
    StatisticsRow row =
        row(true, 9, AnswerValue.YES, 4, AnswerValue.NO, 1, AnswerValue.NOT_REQUIRED, 3);
    assertThat(row.getAsked()).isEqualTo(6);
    assertThat(row.getYes()).isEqualTo(4);
    assertThat(row.getUnknown()).isEqualTo(1);
    assertThat(row.getRate()).as("rounded down").isEqualTo(new BigDecimal("66.6"));
  }

  @Test
  void anOpenCenterTellsThatNobodySaysYes() {
    StatisticsRow row = row(true, 3);
    assertThat(row.getYes()).isZero();
    assertThat(row.getUnknown()).isEqualTo(3);
    assertThat(row.getRate()).isEqualByComparingTo("0");
  }

  @Test
  void whereNobodyIsAskedThereIsNoRate() {
    assertThat(row(true, 3, AnswerValue.NOT_REQUIRED, 3).getRate()).isNull();
  }

  @Test
  void aNumberThatTheDatabaseDoesNotTellIsNotTakenForNone() {
    StatisticsRow row = row(false, 40, AnswerValue.NO, 20);
    assertThat(row.getYes()).isNull();
    assertThat(row.getRate()).isNull();
    assertThat(row.getNo()).isEqualTo(20);
    assertThat(row.getUnknown()).isNull();
  }

  /** Of 40 institutions, no number told or subtracted from another is 1, 2, 3 or 4. */
  @ParameterizedTest
  @CsvSource({
    "40, 38, 0",
    "40, 30, 8",
    "40, 20, 16",
    "40, 8, 30",
    "40, 36, 0",
    "43, 38, 5",
    "40, 35, 5",
    "12, 6, 6",
    "7, 5, 0",
    "40, 5, 36"
  })
  void noSmallNumberIsHadBySubtraction(long institutions, long yes, long no) {
    StatisticsRow row =
        no == 0
            ? row(false, institutions, AnswerValue.YES, yes)
            : row(false, institutions, AnswerValue.YES, yes, AnswerValue.NO, no);
    Long asked = row.getAsked();
    Long[] told = {
      row.getYes(),
      row.getNo(),
      row.getUnknown(),
      asked,
      minus(asked, row.getYes()),
      minus(asked, row.getNo()),
      minus(minus(asked, row.getYes()), row.getNo())
    };
    assertThat(told).allMatch(n -> n == null || n == 0 || n >= 5);
  }

  private static Long minus(Long from, Long number) {
    return from == null || number == null ? null : (Long) (from - number);
  }

  @Test
  void withoutAllWhoAnsweredThereIsNoDenominator() {
    StatisticsRow row = row(false, 10, AnswerValue.YES, 12);
    assertThat(row.getAsked()).isNull();
    assertThat(row.getYes()).isEqualTo(12);
    assertThat(row.getRate()).isNull();
  }
}
