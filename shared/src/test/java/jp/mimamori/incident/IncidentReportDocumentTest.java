package jp.mimamori.incident;

import static jp.mimamori.incident.IncidentFixture.LATER;
import static jp.mimamori.incident.IncidentFixture.MANAGER;
import static jp.mimamori.incident.IncidentFixture.TODAY;
import static jp.mimamori.incident.IncidentFixture.content;
import static jp.mimamori.incident.IncidentFixture.reported;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.mimamori.organization.Institution;
import jp.mimamori.print.PdfReading;
import org.junit.jupiter.api.Test;

class IncidentReportDocumentTest {

  @Test
  void itSaysWhatWasSentAndWhatIsNotKnown() throws IOException {
    Incident incident =
        reported(
            content(
                ReportField.TYPE,
                "RANSOMWARE",
                ReportField.NOTICED_ON,
                "2026-11-23",
                ReportField.HAPPENED,
                "髙﨑さんの画面に脅迫文\n開けない"));
    incident.note(told("県央保健所"), MANAGER, LATER);
    IncidentEntry wrong = incident.note(told("まちがい電話"), MANAGER, LATER);
    incident.strike(wrong.getId(), MANAGER, LATER);
    Institution clinic =
        new Institution() {
          @Override
          public String getName() {
            return "ふじ内科医院";
          }
        };

    byte[] pdf =
        IncidentReportDocument.print(clinic, incident, incident.getReports().get(0), LATER);

    assertThat(PdfReading.of(pdf).textWithoutBreaks())
        .contains("インシデント報告書（第一報）", "令和8年度 第1号", "ふじ内科医院", "ランサムウェア", "髙﨑さんの画面に脅迫文")
        .contains("令和8年11月23日（2026-11-23）", "まだ分からない", "連絡先：県央保健所", "受付番号：R8-1")
        .doesNotContain("まちがい電話", "再発を防ぐ");
  }

  private static EntryDetails told(String whom) {
    return new EntryDetails(
        EntryKind.TOLD, TODAY, "8:10", null, whom, Means.PHONE, null, "R8-1", null);
  }
}
