package jp.mimamori.checklist;

import static jp.mimamori.checklist.OfficialFormFixture.no;
import static jp.mimamori.checklist.OfficialFormFixture.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import jp.mimamori.print.PdfReading;
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

  private static PdfReading print(OfficialForm form) throws IOException {
    return PdfReading.of(OfficialFormDocument.print(form));
  }
}
