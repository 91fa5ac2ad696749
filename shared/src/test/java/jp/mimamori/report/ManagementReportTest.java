package jp.mimamori.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ManagementReportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void whoHeardItAndWhenHasToBeSaid() {
    assertThat(new ManagementWords(null, "　", "").faults(TODAY))
        .containsExactly(ReportFault.DATE_MISSING, ReportFault.NAME_MISSING);
    assertThat(
            new ManagementWords(TODAY.plusDays(1), "院".repeat(101), "言".repeat(2001)).faults(TODAY))
        .containsExactly(
            ReportFault.DATE_IN_FUTURE, ReportFault.NAME_TOO_LONG, ReportFault.COMMENT_TOO_LONG);
    assertThat(new ManagementWords(TODAY, "院長", null).faults(TODAY)).isEmpty();
  }
}
