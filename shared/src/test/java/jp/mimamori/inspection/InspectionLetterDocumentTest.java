package jp.mimamori.inspection;

import static jp.mimamori.inspection.InspectionFixture.FIT;
import static jp.mimamori.inspection.InspectionFixture.TODAY;
import static jp.mimamori.inspection.InspectionFixture.UNFIT;
import static jp.mimamori.inspection.InspectionFixture.WRITTEN;
import static jp.mimamori.inspection.InspectionFixture.letter;
import static jp.mimamori.inspection.InspectionFixture.plannedOn;
import static jp.mimamori.inspection.InspectionFixture.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class InspectionLetterDocumentTest {

  @Test
  void aNoticeSaysWhenWhereAndWhatToHaveReady() throws IOException {
    InspectionLetter notice = letter(plannedOn(TODAY), LetterKind.NOTICE);
    assertThat(text(notice, List.of()))
        .contains(
            "立入検査の実施について",
            "ふじ内科医院管理者様",
            "県央保健所長",
            "医療法第25条第1項",
            "令和8年11月23日午後1時30分から",
            "諫早市架空町1-1",
            "連絡体制図");
    assertThat(InspectionLetterDocument.fileName(notice)).isEqualTo("立入検査の実施通知_ふじ内科医院.pdf");
  }

  @Test
  void aResultTellsFindingsWithTheirDueDatesAndEveryItem() throws IOException {
    Inspection inspection = plannedOn(TODAY);
    inspection.visit(TODAY);
    String text =
        text(
            letter(inspection, LetterKind.RESULT),
            List.of(result(UNFIT, WRITTEN, TODAY.plusDays(30)), result(FIT, null, null)));
    assertThat(text).contains("立入検査の結果について", "文書指摘", "台帳に端末3台がない", "令和8年12月23日", "適1項目", "不適1項目");
  }

  private static String text(InspectionLetter letter, List<ItemResult> results) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(InspectionLetterDocument.print(letter, results))) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
    }
  }
}
