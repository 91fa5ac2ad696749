package jp.mimamori.checklist;

import static jp.mimamori.checklist.OfficialFormFixture.no;
import static jp.mimamori.checklist.OfficialFormFixture.yes;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.checklist.OfficialForm.RoundCell;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.print.PdfReading;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class OfficialFormDocumentTest {

  private static final LocalDate TARGET = LocalDate.of(2026, 12, 25);

  @Test
  void showsWhoAndWhenInJapaneseYears() throws IOException {
    assertThat(print(OfficialFormFixture.answered()).text())
        .contains("髙﨑𠮷田内科医院", "無床診療所", "4210112345", "令和8年度", "見守りから印刷 令和8年11月22日");
  }

  @Test
  void encirclesTheAnswerThatWasGiven() throws IOException {
    PdfReading pdf =
        print(OfficialFormFixture.withLedgerRounds(no(1, 6, 2, TARGET, null), yes(2, 10, 1)));
    assertThat(pdf.boldText().split("いいえ", -1))
        .as("the first round of this item and of the password item")
        .hasSize(3);
    assertThat(pdf.text()).contains("令和8年12月25日", "令和8年10月1日");
  }

  @Test
  void everyRoundAppearsEvenBeyondTheColumns() throws IOException {
    PdfReading pdf =
        print(
            OfficialFormFixture.withLedgerRounds(
                no(1, 4, 1, TARGET, null),
                no(2, 5, 1, TARGET, null),
                no(3, 6, 1, TARGET.plusDays(1), null),
                no(4, 7, 1, TARGET.plusDays(2), null),
                yes(5, 8, 1)));
    assertThat(pdf.text())
        .contains("令和8年4月1日", "令和8年5月1日", "令和8年6月1日")
        .contains("4回目 令和8年7月1日 いいえ", "5回目 令和8年8月1日 はい")
        .contains("令和8年12月26日", "令和8年12月27日");
  }

  @Test
  void longRemarksMoveBelowTheTableInFull() throws IOException {
    String remarks = "更新の見積りを事業者に依頼しました。".repeat(20);
    PdfReading pdf = print(OfficialFormFixture.withLedgerRounds(no(1, 6, 2, TARGET, remarks)));
    assertThat(pdf.textWithoutBreaks()).contains("別記1（2　①）1回目：" + remarks);
  }

  @Test
  void aFormWithoutInformationSystemHasOnlyTheGate() throws IOException {
    PdfReading pdf = print(OfficialFormFixture.withoutInformationSystem());
    assertThat(pdf.textWithoutBreaks())
        .contains(OfficialFormFixture.GATE, "項目はすべて確認不要です。")
        .doesNotContain("台帳管理");
    assertThat(pdf.pages()).isEqualTo(1);
  }

  @Test
  void theTableHeadIsOnEveryPage() throws IOException {
    PdfReading pdf = print(OfficialFormFixture.answered());
    assertThat(pdf.pages()).isEqualTo(2);
    assertThat(pdf.page(1)).contains("目標日", "1回目", "1／2");
    assertThat(pdf.page(2)).contains("目標日", "1回目", "2／2");
  }

  @Test
  void whatAPersonTypedIsNeverMarkup() throws IOException {
    String typed = "<b>&amp;</td>{0}' \u0000\u202E";
    PdfReading pdf = print(OfficialFormFixture.withLedgerRounds(no(1, 6, 2, TARGET, typed)));
    assertThat(pdf.textWithoutBreaks()).contains("1回目：<b>&amp;</td>{0}'");
  }

  @Test
  void aRoundEnteredFromPaperSaysSo() throws IOException {
    PaperEntry paper = new PaperEntry("県央保健所", LocalDate.of(2026, 11, 20));
    RoundCell round =
        new RoundCell(
            1, LocalDate.of(2026, 11, 19), AnswerValue.YES, null, null, "諫山 浩", paper, false);

    assertThat(print(OfficialFormFixture.withLedgerRounds(round)).textWithoutBreaks())
        .contains("県央保健所による代理入力、紙の日付", "令和8年11月20日");
  }

  @Test
  void aSubmittedFormSaysWhichOneItIs() throws IOException {
    byte[] pdf = OfficialFormDocument.printSubmitted(OfficialFormFixture.answered(), 2, "0a1b2c");

    assertThat(PdfReading.of(pdf).text()).contains("提出（第2回）", "控え 0a1b2c");
  }

  @Test
  void theCodeOnPaperReadsAsTheReference() throws Exception {
    PaperReference reference = PaperReference.of(1001, new FiscalYear(2026), "R7-H");
    byte[] pdf = OfficialFormDocument.printForPen(OfficialFormFixture.answered(), reference);

    assertThat(PdfReading.of(pdf).page(1)).contains(reference.toString());
    assertThat(scanned(pdf)).isEqualTo(reference.compact());
  }

  /** What a scanner reads in the upper right corner, printed with 200 dots per inch. */
  private static String scanned(byte[] file) throws IOException, NotFoundException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      BufferedImage sheet = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
      int left = sheet.getWidth() * 3 / 4;
      BufferedImage page = sheet.getSubimage(left, 0, sheet.getWidth() - left, 300);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
      return new MultiFormatReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    }
  }

  private static PdfReading print(OfficialForm form) throws IOException {
    return PdfReading.of(OfficialFormDocument.print(form));
  }
}
