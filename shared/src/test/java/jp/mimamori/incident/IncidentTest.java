package jp.mimamori.incident;

import static jp.mimamori.incident.IncidentFixture.AT_SEVEN_FORTY;
import static jp.mimamori.incident.IncidentFixture.LATER;
import static jp.mimamori.incident.IncidentFixture.MANAGER;
import static jp.mimamori.incident.IncidentFixture.TODAY;
import static jp.mimamori.incident.IncidentFixture.begun;
import static jp.mimamori.incident.IncidentFixture.content;
import static jp.mimamori.incident.IncidentFixture.ransom;
import static jp.mimamori.incident.IncidentFixture.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.BreachDeadlines;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IncidentTest {

  @Test
  void aFirstReportIsSentWithNothingKnown() {
    Incident incident = reported(ReportContent.NONE);

    assertThat(incident.getState()).isEqualTo(IncidentState.REPORTED);
    assertThat(incident.getReports()).hasSize(1);
    assertThat(incident.getType()).isNull();
  }

  @Test
  void itCountsFromTheMomentInWhichTheFirstReportIsBegun() {
    Incident incident = begun();

    assertThat(incident.getState()).isEqualTo(IncidentState.BEGUN);
    assertThat(incident.getBegunAt()).isEqualTo(AT_SEVEN_FORTY);
    assertThat(incident.isOpen()).isTrue();
    assertThat(incident.deadlines()).contains(new BreachDeadlines(TODAY, false));
  }

  @Test
  void aFirstReportIsGoneOnWithForADay() {
    Instant almostADayLater = AT_SEVEN_FORTY.plus(Duration.ofHours(24)).minusSeconds(1);

    assertThat(begun().isBeginning(almostADayLater)).isTrue();
    assertThat(begun().isBeginning(almostADayLater.plusSeconds(1))).isFalse();
    assertThat(reported(ransom()).isBeginning(LATER)).isFalse();
  }

  @Test
  void aReportGoesOnFromTheOneBeforeItWhateverWasSentSince() {
    Incident incident = reported(ransom());
    incident.report(ReportStage.FOLLOW_UP, 2, ReportContent.NONE, MANAGER, LATER);

    assertThat(incident.contentBefore(1)).isEqualTo(ReportContent.NONE);
    assertThat(incident.contentBefore(2)).isEqualTo(ransom());
    assertThat(incident.contentBefore(3)).isEqualTo(ReportContent.NONE);
    assertThatThrownBy(() -> incident.contentBefore(4)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> incident.contentBefore(0)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void daysCountFromTheDayOnWhichItBecameKnown() {
    Incident incident = reported(content(ReportField.NOTICED_ON, "2026-11-21"));

    assertThat(incident.deadlines())
        .contains(new BreachDeadlines(LocalDate.of(2026, 11, 21), false));
  }

  @Test
  void ransomwareHasSixtyDays() {
    assertThat(reported(ransom()).deadlines()).contains(new BreachDeadlines(TODAY, true));
  }

  @Test
  void nothingIsDueWhereNoPersonalDataAreConcerned() {
    assertThat(reported(content(ReportField.PERSONAL_DATA, "NO")).deadlines()).isEmpty();
    assertThat(reported(content(ReportField.PERSONAL_DATA, "POSSIBLE")).deadlines()).isPresent();
  }

  @Test
  void aSecondPressDoesNotReportTwice() {
    Incident incident = reported(ransom());

    assertRefused(
        () -> incident.report(ReportStage.FIRST, 1, ransom(), MANAGER, LATER),
        IncidentFault.CHANGED_MEANWHILE);
    assertRefused(
        () -> incident.report(ReportStage.FIRST, 2, ransom(), MANAGER, LATER),
        IncidentFault.STAGE_UNSUITABLE);
    assertThat(incident.getReports()).hasSize(1);
  }

  @Test
  void noFurtherReportComesBeforeTheFirst() {
    assertRefused(
        () -> begun().report(ReportStage.FINAL, 1, ransom(), MANAGER, LATER),
        IncidentFault.STAGE_UNSUITABLE);
  }

  @Test
  void theFinalReportFinishesItAndMayBeCorrected() {
    Incident incident = reported(ransom());
    incident.report(ReportStage.FOLLOW_UP, 2, ransom(), MANAGER, LATER);
    incident.report(ReportStage.FINAL, 3, ransom(), MANAGER, LATER);

    assertThat(incident.getState()).isEqualTo(IncidentState.FINISHED);
    assertThat(incident.isOpen()).isFalse();
    assertRefused(
        () -> incident.report(ReportStage.FOLLOW_UP, 4, ransom(), MANAGER, LATER),
        IncidentFault.STAGE_UNSUITABLE);
    incident.report(ReportStage.FINAL, 4, ransom(), MANAGER, LATER);
    assertThat(incident.getReportCount()).isEqualTo(4);
  }

  @Test
  void aReportStaysAsItWasSentWhateverFollows() {
    Incident incident = reported(content(ReportField.AFFECTED, "受付のパソコン"));
    incident.report(
        ReportStage.FOLLOW_UP,
        2,
        content(ReportField.AFFECTED, "すべてのパソコン", ReportField.TYPE, "RANSOMWARE"),
        MANAGER,
        LATER);

    ReportContent first = incident.getReports().get(0).getContent();
    assertThat(first.of(ReportField.AFFECTED)).isEqualTo("受付のパソコン");
    assertThat(incident.contentBefore(3).changedSince(first))
        .containsExactly(ReportField.TYPE, ReportField.AFFECTED);
    assertThat(incident.getType()).isEqualTo(IncidentType.RANSOMWARE);
  }

  @Test
  void aFaultTellsWhereAndNothingIsSent() {
    Incident incident = begun();

    assertThatThrownBy(
            () ->
                incident.report(
                    ReportStage.FIRST,
                    1,
                    content(ReportField.NOTICED_ON, "2026-11-24", ReportField.NOTICED_AT, "25:00"),
                    MANAGER,
                    AT_SEVEN_FORTY))
        .asInstanceOf(type(ReportRefusedException.class))
        .extracting(ReportRefusedException::faults)
        .isEqualTo(
            Map.of(
                ReportField.NOTICED_ON, FieldFault.DATE_IN_FUTURE,
                ReportField.NOTICED_AT, FieldFault.NO_SUCH_TIME));
    assertThat(incident.getState()).isEqualTo(IncidentState.BEGUN);
    assertThat(incident.getReports()).isEmpty();
  }

  @Test
  void aFalseAlarmIsWithdrawnWithAReason() {
    Incident incident = reported(ransom());

    assertRefused(() -> incident.withdraw(" ", MANAGER, LATER), IncidentFault.REASON_MISSING);
    incident.withdraw("訓練のメールでした", MANAGER, LATER);

    assertThat(incident.getState()).isEqualTo(IncidentState.WITHDRAWN);
    assertThat(incident.getReports()).hasSize(1);
    assertThat(incident.deadlines()).isEmpty();
    assertRefused(() -> incident.withdraw("again", MANAGER, LATER), IncidentFault.NO_LONGER_OPEN);
    assertRefused(
        () -> incident.report(ReportStage.FOLLOW_UP, 2, ransom(), MANAGER, LATER),
        IncidentFault.STAGE_UNSUITABLE);
  }

  @Test
  void theChronologyIsInTheOrderInWhichThingsHappened() {
    Incident incident = begun();
    incident.note(done("9:05", "院長に報告した"), MANAGER, LATER);
    incident.note(done("7:45", "LANを抜いた"), MANAGER, LATER);
    IncidentEntry wrong = incident.note(done(null, "書き間違い"), MANAGER, LATER);
    incident.strike(wrong.getId(), MANAGER, LATER);
    incident.strike(wrong.getId(), MANAGER, LATER);

    assertThat(incident.getEntries())
        .extracting(IncidentEntry::getText)
        .containsExactly("LANを抜いた", "院長に報告した", "書き間違い");
    assertThat(incident.getEntries())
        .extracting(IncidentEntry::isStruck)
        .containsExactly(false, false, true);
    assertThat(incident.getEntries().get(2).getStrike().getNotedByName()).isEqualTo("藤井 美咲");
  }

  @Test
  void aWithdrawnIncidentKeepsItsChronology() {
    Incident incident = reported(ransom());
    long line = incident.note(done("7:45", "LANを抜いた"), MANAGER, LATER).getId();
    incident.withdraw("訓練のメールでした", MANAGER, LATER);

    assertRefused(() -> incident.strike(line, MANAGER, LATER), IncidentFault.NO_LONGER_OPEN);
  }

  @Test
  void aLineIsNamedByWhenItHappenedAndItsBeginning() {
    Incident incident = begun();

    assertThat(incident.note(done("7:45", "LANを抜いた"), MANAGER, LATER).getLabel())
        .isEqualTo("令和8年11月23日 07:45 LANを抜いた");
    assertThat(incident.note(done(null, "𠮷".repeat(31)), MANAGER, LATER).getLabel())
        .isEqualTo("令和8年11月23日 " + "𠮷".repeat(30) + "…");
  }

  @Test
  void aLineOfTheChronologyNeedsItsMatterAndItsDay() {
    EntryDetails empty =
        new EntryDetails(EntryKind.TOLD, null, "noon", null, " ", null, null, null, null);

    assertThatThrownBy(() -> begun().note(empty, MANAGER, LATER))
        .asInstanceOf(type(EntryRefusedException.class))
        .extracting(EntryRefusedException::faults)
        .asList()
        .containsExactly(
            EntryFault.DATE_MISSING, EntryFault.TIME_UNREADABLE, EntryFault.ADDRESSEE_MISSING);
  }

  private static EntryDetails done(String at, String text) {
    return new EntryDetails(EntryKind.DONE, TODAY, at, text, null, null, null, null, null);
  }

  private static void assertRefused(ThrowingCallable act, IncidentFault fault) {
    assertThatThrownBy(act)
        .asInstanceOf(type(IncidentRefusedException.class))
        .extracting(IncidentRefusedException::fault)
        .isEqualTo(fault);
  }
}
