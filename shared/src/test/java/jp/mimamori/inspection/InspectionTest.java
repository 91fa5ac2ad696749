package jp.mimamori.inspection;

import static jp.mimamori.inspection.InspectionFixture.ORAL;
import static jp.mimamori.inspection.InspectionFixture.TODAY;
import static jp.mimamori.inspection.InspectionFixture.UNFIT;
import static jp.mimamori.inspection.InspectionFixture.WRITTEN;
import static jp.mimamori.inspection.InspectionFixture.letter;
import static jp.mimamori.inspection.InspectionFixture.planned;
import static jp.mimamori.inspection.InspectionFixture.plannedOn;
import static jp.mimamori.inspection.InspectionFixture.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InspectionTest {

  @Test
  void aDayLiesWithinTheYearOfThePlan() {
    assertRefused(() -> plannedOn(LocalDate.of(2027, 4, 1)), InspectionFault.DATE_OUTSIDE_YEAR);
    assertThat(plannedOn(LocalDate.of(2027, 3, 31)).getVisitOn()).isNotNull();
  }

  @Test
  void nothingIsAnnouncedWithoutADay() {
    assertRefused(() -> planned().announce(), InspectionFault.DATE_MISSING);
  }

  @Test
  void anAnnouncedDayIsMovedButNotTakenAway() {
    Inspection inspection = plannedOn(TODAY);
    inspection.announce();
    InspectionLetter told = letter(inspection, LetterKind.NOTICE);
    assertThat(inspection.differsFrom(told)).isFalse();

    inspection.plan(new VisitPlan(TODAY.plusDays(3), null, null, null));
    assertThat(inspection.differsFrom(told)).isTrue();
    assertRefused(
        () -> inspection.plan(new VisitPlan(null, null, null, null)), InspectionFault.DATE_MISSING);
  }

  @Test
  void aVisitMayComeUnannounced() {
    Inspection inspection = planned();
    inspection.visit(TODAY);
    assertThat(inspection.getState()).isEqualTo(InspectionState.VISITED);
    assertThat(inspection.getVisitedOn()).isEqualTo(TODAY);
  }

  @Test
  void aVisitBeginsOnceAndIsNotCalledOffAfterwards() {
    Inspection inspection = plannedOn(TODAY);
    inspection.visit(TODAY);
    assertRefused(() -> inspection.visit(TODAY), InspectionFault.NO_LONGER_POSSIBLE);
    assertRefused(inspection::cancel, InspectionFault.NO_LONGER_POSSIBLE);
    assertRefused(
        () -> inspection.plan(new VisitPlan(TODAY, null, null, null)),
        InspectionFault.NO_LONGER_POSSIBLE);
  }

  @Test
  void itIsClosedWhenAllIsSettled() {
    Inspection inspection = plannedOn(TODAY);
    inspection.visit(TODAY);
    inspection.report(TODAY);
    List<ItemResult> open = List.of(result(UNFIT, WRITTEN, TODAY.plusDays(30)));
    assertRefused(() -> inspection.close(open, TODAY), InspectionFault.NOT_SETTLED);

    inspection.close(List.of(result(UNFIT, ORAL, null)), TODAY);
    assertThat(inspection.getState()).isEqualTo(InspectionState.CLOSED);
  }

  private static void assertRefused(ThrowingCallable work, InspectionFault fault) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InspectionRefusedException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
