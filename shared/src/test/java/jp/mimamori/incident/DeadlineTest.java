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

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, AHEAD",
    "2026-11-25, PRESSING",
    "2026-11-26, PRESSING",
    "2026-11-27, LAST_DAY",
    "2026-11-28, OVERDUE"
  })
  void aPromptReportPressesFromTheThirdDayAndIsOverAfterTheFifth(
      LocalDate today, Deadline.Pressure pressure) {
    Deadline prompt = reported(ransom()).deadlineList().get(0);

    assertThat(prompt.pressure(today)).isEqualTo(pressure);
  }

  @Test
  void whatTheChronologyTellsIsDone() {
    Incident incident = reported(ransom());
    IncidentEntry told = incident.note(told(PrivacyReport.PROMPT), MANAGER, LATER);
    assertThat(incident.deadlineList()).extracting(Deadline::isDone).containsExactly(true, false);

    incident.strike(told.getId(), MANAGER, LATER);
    assertThat(incident.deadlineList()).extracting(Deadline::isDone).containsExactly(false, false);

    incident.note(told(PrivacyReport.FINAL), MANAGER, LATER);
    assertThat(incident.deadlineList()).extracting(Deadline::isDone).containsExactly(true, true);
  }

  @Test
  void homeAsksForWhatIsLeft() {
    assertThat(kinds(begun()))
        .containsExactly(
            ToDoKind.SEND_FIRST_REPORT, ToDoKind.REPORT_BREACH, ToDoKind.REPORT_BREACH_FINALLY);
    assertThat(kinds(reported(ransom())))
        .containsExactly(ToDoKind.FINISH_INCIDENT, ToDoKind.REPORT_BREACH);
    assertThat(kinds(reported(content(ReportField.PERSONAL_DATA, "NO"))))
        .containsExactly(ToDoKind.FINISH_INCIDENT);

    Incident finished = reported(content(ReportField.PERSONAL_DATA, "NO"));
    finished.report(ReportStage.FINAL, 2, finished.contentBefore(2), MANAGER, AT_SEVEN_FORTY);
    assertThat(kinds(finished)).isEmpty();
  }

  private static List<ToDoKind> kinds(Incident incident) {
    return IncidentToDos.of(List.of(incident), Horizon.near(TODAY)).stream()
        .map(ToDo::getKind)
        .toList();
  }

  private static EntryDetails told(PrivacyReport report) {
    return new EntryDetails(
        EntryKind.TOLD, TODAY, "9:00", null, "個人情報保護委員会", Means.WEB_FORM, null, "R8-1", report);
  }
}
