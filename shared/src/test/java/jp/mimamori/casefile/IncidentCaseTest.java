package jp.mimamori.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.identity.Actor;
import jp.mimamori.oversight.ContactMeans;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IncidentCaseTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
  private static final Actor OFFICER = new Actor("sub", "諫山 浩", "県央保健所");

  private final IncidentCase kept = new IncidentCase(1001, 7, OFFICER, NOW);

  @Test
  void aCaseFileBeginsWhenAnOfficeTakesTheIncidentOver() {
    assertThat(kept.getState()).isEqualTo(CaseState.RECEIVED);
    assertThat(kept.getReceivedBy()).isEqualTo("諫山 浩");
    assertThat(kept.getOfficeName()).isEqualTo("県央保健所");
  }

  @Test
  void writingIsRespondingAndTellsWhatChanged() {
    assertThat(write(Map.of(CaseHeading.DAMAGE, " サーバ1台 ", CaseHeading.RESPONSE, " ")))
        .containsExactly(CaseHeading.DAMAGE);
    assertThat(kept.text(CaseHeading.DAMAGE)).isEqualTo("サーバ1台");
    assertThat(kept.text(CaseHeading.RESPONSE)).isNull();
    assertThat(kept.getState()).isEqualTo(CaseState.RESPONDING);
    assertThat(write(Map.of(CaseHeading.DAMAGE, "サーバ1台"))).isEmpty();
  }

  @Test
  void noReportToTheMinistryIsOfTomorrow() {
    expect(
        () -> kept.write(Map.of(), TODAY.plusDays(1), TODAY, OFFICER, NOW),
        CaseFault.DATE_IN_FUTURE);
    assertThat(kept.getState()).isEqualTo(CaseState.RECEIVED);
  }

  @Test
  void whatIsTooLongIsToldHeadingByHeading() {
    String tooLong = "x".repeat(4001);
    expect(
        () -> write(Map.of(CaseHeading.DAMAGE, tooLong, CaseHeading.PREVENTION, tooLong)),
        CaseFault.DAMAGE_TOO_LONG,
        CaseFault.PREVENTION_TOO_LONG);
    assertThat(write(Map.of(CaseHeading.DAMAGE, "x".repeat(4000)))).hasSize(1);
    expect(
        () -> kept.close("x".repeat(2001), true, List.of(), TODAY, OFFICER, NOW),
        CaseFault.RESULT_TOO_LONG);
  }

  @Test
  void itIsNotClosedWhileSomethingIsMissing() {
    CaseNote deadline = note(TODAY);
    expect(
        () -> close("", List.of(deadline)),
        CaseFault.RESULT_MISSING,
        CaseFault.HEADING_MISSING,
        CaseFault.DEADLINE_OPEN);
    write(everyHeading());
    expect(() -> close("復旧した", List.of(deadline)), CaseFault.DEADLINE_OPEN);
    deadline.done(OFFICER, NOW);
    close("復旧した", List.of(deadline, note(null)));
    assertThat(kept.getState()).isEqualTo(CaseState.CLOSED);
    assertThat(kept.getClosedOn()).isEqualTo(TODAY);
  }

  @Test
  void ofAFalseAlarmThereIsNothingToExamine() {
    kept.close("誤報だった", true, List.of(), TODAY, OFFICER, NOW);
    assertThat(kept.isClosed()).isTrue();
  }

  @Test
  void whatIsClosedIsWrittenOnOnlyWhenItIsOpenedAgain() {
    expect(() -> kept.reopen(OFFICER, NOW), CaseFault.NO_LONGER_POSSIBLE);
    write(everyHeading());
    close("復旧した", List.of());
    expect(() -> write(everyHeading()), CaseFault.NO_LONGER_POSSIBLE);
    expect(() -> close("もう一度", List.of()), CaseFault.NO_LONGER_POSSIBLE);
    kept.reopen(OFFICER, NOW);
    assertThat(kept.getState()).isEqualTo(CaseState.RESPONDING);
    assertThat(kept.getResult()).as("stays to be written on").isEqualTo("復旧した");
    assertThat(kept.getClosedOn()).isNull();
  }

  @Test
  void aNoteNamesMeansDayAndWordsAndADeadlineLiesAhead() {
    expect(
        () ->
            new CaseNote(
                kept,
                new CaseNote.Command(null, null, "x".repeat(101), " ", TODAY.minusDays(1)),
                TODAY,
                OFFICER,
                NOW),
        CaseFault.MEANS_MISSING,
        CaseFault.DATE_MISSING,
        CaseFault.WITH_WHOM_TOO_LONG,
        CaseFault.NOTE_MISSING,
        CaseFault.DUE_IN_PAST);
    CaseNote note = note(TODAY);
    assertThat(note.isOverdue(TODAY)).isFalse();
    assertThat(note.isOverdue(TODAY.plusDays(1))).isTrue();
    note.done(OFFICER, NOW);
    note.done(new Actor("sub2", "別の人", "長崎県"), NOW.plusSeconds(1));
    assertThat(note.getDoneBy()).isEqualTo("諫山 浩");
    assertThat(note.isOverdue(TODAY.plusDays(1))).isFalse();
  }

  @Test
  void newsAfterTheClosingHasToBeRead() {
    assertThat(kept.stateAfter(NOW.plusSeconds(1))).isEqualTo(CaseState.RECEIVED);
    kept.close("誤報だった", true, List.of(), TODAY, OFFICER, NOW);
    assertThat(kept.stateAfter(NOW)).isEqualTo(CaseState.CLOSED);
    assertThat(kept.stateAfter(NOW.plusSeconds(1))).isEqualTo(CaseState.CLOSED_WITH_NEWS);
  }

  @Test
  void aClosedCaseFileTakesWhatWasSaidAndNoDeadline() {
    kept.close("誤報だった", true, List.of(), TODAY, OFFICER, NOW);
    assertThat(note(null).isToDo()).isFalse();
    expect(() -> note(TODAY), CaseFault.DUE_AFTER_CLOSING);
  }

  private Set<CaseHeading> write(Map<CaseHeading, String> texts) {
    return kept.write(texts, null, TODAY, OFFICER, NOW);
  }

  private void close(String result, List<CaseNote> notes) {
    kept.close(result, false, notes, TODAY, OFFICER, NOW);
  }

  private CaseNote note(LocalDate dueOn) {
    return new CaseNote(
        kept,
        new CaseNote.Command(ContactMeans.PHONE, TODAY, null, "確かめる", dueOn),
        TODAY,
        OFFICER,
        NOW);
  }

  private static Map<CaseHeading, String> everyHeading() {
    return Stream.of(CaseHeading.values()).collect(Collectors.toMap(h -> h, CaseHeading::name));
  }

  private static void expect(ThrowingCallable act, CaseFault... faults) {
    assertThatThrownBy(act)
        .asInstanceOf(throwable(CaseRefusedException.class))
        .extracting(CaseRefusedException::faults)
        .isEqualTo(Set.of(faults));
  }
}
