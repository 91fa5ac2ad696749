package jp.mimamori.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.backup.BackupFixture;
import jp.mimamori.checklist.Provenance;
import jp.mimamori.checklist.RevisionKind;
import jp.mimamori.contact.ContactFixture;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.setup.PlainAnswer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class ContinuityPlanTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Actor HANAKO = new Actor("sub", "諫早 花子", "STAFF");

  @Test
  void theDocumentSaysWhatIsKnownAndWhatIsMissing() throws IOException {
    String pdf = text(PlanPdf.print(facts(plan())));
    assertThat(pdf)
        .contains("事業継続計画", "髙﨑𠮷医院", "第1版", "令和8年11月23日")
        .contains("1.3.2想定する事象", "2.2.4バックアップ体制", "3.5復旧処理", "4.2.2事業者への指示")
        .contains("2台以上が使えないとき", "院長太郎", "0957-00-0001", "電子カルテのデータ")
        .contains("3世代、切り離した控えあり", "（未記入）", "未回答");
  }

  @Test
  void wordHasRealHeadingsAndTables() throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(PlanWord.write(facts(plan()))))) {
      List<XWPFParagraph> headings =
          document.getParagraphs().stream()
              .filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
              .toList();
      assertThat(headings).extracting(XWPFParagraph::getText).contains("第1章　総則", "3.5　復旧処理");
      assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      String tables =
          document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
      assertThat(tables).contains("院長 太郎", "電子カルテのデータ", "3世代、切り離した控えあり");
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("2台以上が使えないとき", "院長が決める");
    }
  }

  @Test
  void anInstitutionWithoutAnythingGetsADocumentToo() throws IOException {
    PlanFacts nothing =
        new PlanFacts(
            "みどり助産所",
            null,
            ContactFixture.sheet("みどり助産所", TODAY),
            List.of(),
            BackupFixture.overview(TODAY),
            new CheckTable(FiscalYear.of(TODAY), List.of(), List.of()),
            TODAY);
    assertThat(text(PlanPdf.print(nothing))).contains("作成中", "（未記入）");
    assertThat(PlanWord.write(nothing)).isNotEmpty();
  }

  @Test
  void eachChangeIsARevision() {
    ContinuityPlan plan = plan();
    plan.write(PlanWords.NONE, TODAY.plusDays(1));
    assertThat(plan.getRevision()).isEqualTo(2);
    assertThat(plan.getRevisedOn()).isEqualTo("2026-11-24");
    String long2001 = "あ".repeat(2001);
    assertThat(new PlanWords(long2001, null, null, null, null, long2001).faults())
        .containsExactly(ContinuityFault.EMERGENCY_TOO_LONG, ContinuityFault.STORAGE_TOO_LONG);
  }

  @Test
  void whoSaysTheSameAgainLeavesTheDayOfTheAnswer() {
    CheckAnswer answer = new CheckAnswer(FiscalYear.of(TODAY), "BCP-1-1-a");
    assertThat(answer.answer(given(PlainAnswer.YES, 1), HANAKO, TODAY)).isTrue();
    assertThat(answer.answer(given(PlainAnswer.YES, 1), HANAKO, TODAY.plusDays(1))).isFalse();
    assertThat(answer.getAnsweredOn()).isEqualTo(TODAY);
    assertThat(answer.answer(given(PlainAnswer.NO, 1), HANAKO, TODAY.plusDays(1))).isTrue();
    assertThat(answer.getAnsweredOn()).isEqualTo("2026-11-24");
  }

  @Test
  void anAnswerStaysWithItsRowAndIsAskedAgainWhenTheRowAsksSomethingElse() {
    CheckItem item = item();
    CheckAnswer answer = new CheckAnswer(FiscalYear.of(TODAY), item.getId());
    answer.answer(given(PlainAnswer.YES, 1), HANAKO, TODAY);

    item.revise(RevisionKind.SLIP, wording("復旧作業ができるか"), official(), HANAKO, Instant.EPOCH);
    assertThat(line(item, answer).getAnswer()).isSameAs(answer);
    assertThat(item.isVerified()).isTrue();

    CheckItemRevision before =
        item.revise(RevisionKind.MEANING, wording("動作を確かめられるか"), official(), HANAKO, Instant.EPOCH);
    assertThat(before.getWording().text()).isEqualTo("復旧作業ができるか");
    assertThat(line(item, answer).getAnswer()).isNull();
    assertThat(line(item, answer).getFormer()).isSameAs(answer);

    assertThat(answer.answer(given(PlainAnswer.YES, 2), HANAKO, TODAY.plusDays(1)))
        .as("the same word to other words is another answer")
        .isTrue();
    assertThat(line(item, answer).getAnswer()).isSameAs(answer);
  }

  private static CheckTable.Line line(CheckItem item, CheckAnswer answer) {
    return new CheckTable(FiscalYear.of(TODAY), List.of(item), List.of(answer)).getLines().get(0);
  }

  private static CheckWording wording(String text) {
    return new CheckWording("4-3", "復旧作業", text);
  }

  private static Provenance official() {
    return Provenance.official("確認表 2ページ", TODAY, "県 管理", Instant.EPOCH);
  }

  private static AnswerCheck.Given given(PlainAnswer answer, int wordingNo) {
    return new AnswerCheck.Given(answer, null, wordingNo);
  }

  @Test
  void aDrillTakesTwentyMinutesAndGoesOnWhereItWasLeft() {
    assertThat(Stream.of(DrillStep.values()).mapToInt(DrillStep::getMinutes).sum()).isEqualTo(20);
    assertThat(DrillStep.REVIEW.getTo()).isEqualTo(20);
    assertThat(DrillStep.REVIEW.getNext()).isNull();
    Drill drill = new Drill("院長、事務長", HANAKO, Instant.parse("2026-11-23T00:00:00Z"));
    assertThat(drill.getCurrent()).isEqualTo(DrillStep.NOTICE);
    drill.note(DrillStep.NOTICE, null, Instant.parse("2026-11-23T00:03:00Z"));
    assertThat(drill.getCurrent()).isEqualTo(DrillStep.DISCONNECT);
  }

  @Test
  void theMinutesSayWhoSaidWhatAtWhichStep() throws IOException {
    Drill drill = new Drill("院長、事務長", HANAKO, Instant.parse("2026-11-23T00:00:00Z"));
    drill.note(DrillStep.NOTICE, "院長に言う\n夜は携帯", Instant.parse("2026-11-23T00:03:00Z"));
    byte[] pdf =
        DrillMinutes.print(
            "髙﨑𠮷医院",
            drill,
            ContactFixture.sheet("髙﨑𠮷医院", TODAY),
            Instant.parse("2026-11-23T00:20:00Z"));
    assertThat(text(pdf))
        .contains("机上訓練の記録", "9時00分", "9時20分", "院長、事務長", "諫早花子")
        .contains("0〜3分気づく", "院長に言う夜は携帯", "17〜20分ふり返る", "第1版（院長太郎）");
  }

  private static ContinuityPlan plan() {
    return new ContinuityPlan(
        new PlanWords("2台以上が使えないとき\n院長が決める", null, "紙の処方箋", null, null, null), TODAY);
  }

  private static PlanFacts facts(ContinuityPlan plan) {
    return new PlanFacts(
        "髙﨑𠮷医院",
        plan,
        ContactFixture.sheet("髙﨑𠮷医院", TODAY),
        List.of(),
        BackupFixture.overview(TODAY, "電子カルテのデータ"),
        new CheckTable(FiscalYear.of(TODAY), List.of(item()), List.of()),
        TODAY);
  }

  /** A row of which nobody has the official text. */
  private static CheckItem item() {
    return new CheckItem("BCP-4-3", "4", "復旧処理", "4-3", "復旧作業");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
    }
  }
}
