package jp.mimamori.inspection;

import static jp.mimamori.inspection.InspectionFixture.TODAY;
import static jp.mimamori.inspection.InspectionFixture.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.Standing;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.organization.InstitutionKind;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private final InspectionRules rules = new InspectionRules(List.of(), List.of());

  @Test
  void hospitalsAreVisitedEveryYearAndOthersEveryFiveUnlessTheCenterSaysOtherwise() {
    assertThat(rules.recentSince(InstitutionKind.HOSPITAL, YEAR)).isEqualTo(YEAR);
    assertThat(rules.recentSince(InstitutionKind.CLINIC, YEAR).year()).isEqualTo(2022);

    InspectionRule never = new InspectionRule("HC04", InstitutionKind.PHARMACY);
    never.every(0);
    assertThat(
            new InspectionRules(List.of(never), List.of())
                .recentSince(InstitutionKind.PHARMACY, YEAR))
        .isNull();
  }

  @Test
  void aVisitIsLongAgoByFiscalYears() {
    assertThat(reasons(LocalDate.of(2022, 3, 31))).contains(SelectionReason.CYCLE_OVER);
    assertThat(reasons(LocalDate.of(2022, 4, 1))).containsExactly(SelectionReason.OWN_JUDGEMENT);
    assertThat(reasons(null)).containsExactly(SelectionReason.NEVER_INSPECTED);
  }

  @Test
  void risksAreReasonsToo() {
    assertThat(
            new Candidate.Facts(
                    TODAY.minusYears(1),
                    rules.recentSince(InstitutionKind.CLINIC, YEAR),
                    Standing.IN_PROGRESS,
                    SubmissionState.NOT_SUBMITTED,
                    TODAY.minusDays(1),
                    TODAY)
                .reasons())
        .containsExactly(SelectionReason.OVERDUE_ITEMS, SelectionReason.NOT_SUBMITTED);
  }

  @Test
  void aCenterHasItsOwnWords() {
    InspectionWord fit = new InspectionWord("HC04", WordMeaning.FIT);
    fit.say("適、概ね適");
    InspectionRules own = new InspectionRules(List.of(), List.of(fit));
    assertThat(own.words(WordMeaning.FIT)).containsExactly("適", "概ね適");
    assertThat(own.words(WordMeaning.UNFIT)).containsExactly("不適");
    assertThat(InspectionRules.split(" 適 , 概ね適、、適")).containsExactly("適", "概ね適");
  }

  private List<SelectionReason> reasons(LocalDate lastVisitedOn) {
    return new Candidate.Facts(
            lastVisitedOn,
            rules.recentSince(InstitutionKind.CLINIC, YEAR),
            Standing.COMPLETE,
            SubmissionState.ACCEPTED,
            null,
            TODAY)
        .reasons();
  }
}
