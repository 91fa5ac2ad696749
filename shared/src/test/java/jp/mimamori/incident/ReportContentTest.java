package jp.mimamori.incident;

import static jp.mimamori.incident.IncidentFixture.TODAY;
import static jp.mimamori.incident.IncidentFixture.content;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportContentTest {

  @Test
  void blanksSayNothing() {
    assertThat(content(ReportField.AFFECTED, "  ", ReportField.TYPE, ""))
        .isEqualTo(ReportContent.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "7:40, 07:40",
    "０７：４０, 07:40",
    "7時40分, 07:40",
    "0740, 07:40",
    "7時, 07:00",
    "23:59, 23:59"
  })
  void aTimeIsReadKindly(String typed, String read) {
    ReportContent content = content(ReportField.NOTICED_AT, typed);

    assertThat(content.of(ReportField.NOTICED_AT)).isEqualTo(read);
    assertThat(content.faults(TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"24:00", "朝", "7:60"})
  void whatIsNoTimeStaysAsItWasTyped(String typed) {
    ReportContent content = content(ReportField.NOTICED_AT, typed);

    assertThat(content.of(ReportField.NOTICED_AT)).isEqualTo(typed);
    assertThat(content.faults(TODAY))
        .containsEntry(ReportField.NOTICED_AT, FieldFault.NO_SUCH_TIME);
  }

  @Test
  void itReadsTheSameAsItWasWritten() {
    ReportContent content =
        content(
            ReportField.TYPE,
            "RANSOMWARE",
            ReportField.HAPPENED,
            "「\"脅迫文\"」\n髙﨑𠮷",
            ReportField.NOTICED_ON,
            "2026-11-23",
            ReportField.NOTICED_AT,
            "7:40");

    assertThat(ReportContent.read(content.write())).isEqualTo(content);
  }

  @Test
  void textsHaveAnEndAndChoicesAreAmongThose() {
    ReportContent content =
        content(ReportField.PHONE, "0".repeat(61), ReportField.CARE, "SOMETHING");

    assertThat(content.faults(TODAY))
        .containsEntry(ReportField.PHONE, FieldFault.TOO_LONG)
        .containsEntry(ReportField.CARE, FieldFault.NO_SUCH_CHOICE);
  }

  @Test
  void aFirstReportAsksNoMoreThanTheFirstMinutesTell() {
    assertThat(ReportField.of(ReportStage.FIRST))
        .containsExactly(
            ReportField.TYPE,
            ReportField.HAPPENED,
            ReportField.NOTICED_ON,
            ReportField.NOTICED_AT,
            ReportField.AFFECTED,
            ReportField.CARE,
            ReportField.NETWORK,
            ReportField.REPORTER,
            ReportField.PHONE);
    assertThat(ReportField.of(ReportStage.FINAL)).containsExactly(ReportField.values());
  }
}
