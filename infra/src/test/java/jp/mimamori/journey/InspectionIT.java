package jp.mimamori.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.JapanTime;
import jp.mimamori.tenancy.Ids;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** 立入検査 from the plan to its end, with a visit during which the connection is lost. */
class InspectionIT {

  private static final String STATUS = "#visit-status";
  private static final String SUBMIT = "main input[type=submit]";

  private static final String TODAY = LocalDate.now(JapanTime.ZONE).toString();

  private final DemoInstitution pharmacy = DemoInstitution.of("PHARMACY", "UNTOUCHED");

  @Test
  void fromThePlanToTheEnd() throws Exception {
    try (Visitor officer = Visitor.signedIn("kenou");
        Visitor clerk = pharmacy.member()) {
      String id = plan(officer);
      assertThat(clerk.open("/inspection/view.xhtml?id=" + id).status())
          .as("before the notice the institution knows nothing")
          .isEqualTo(404);
      announce(officer, id);
      nobodyElseGetsIn(id);

      clerk.open("/home/index.xhtml");
      assertThat(main(clerk)).contains("立入検査の準備をする");
      clerk.open("/inspection/view.xhtml?id=" + id);
      assertThat(main(clerk)).contains("検査の予定", "連絡体制図", "県央保健所").doesNotContain("内部のメモ");
      clerk.expectAccessible();
      assertThat(text(get(clerk, "/inspection/letter.pdf?number=1&id=" + id)))
          .contains("立入検査の実施について", "第69条");

      keepChart("鴨居 はじめ");
      visit(officer, id);
      keepChart("後任 つぎお");
      assertThat(text(get(officer, "/inspections/chart.pdf?id=" + id)))
          .contains("連絡体制図", "鴨居はじめ", "立入検査のとき")
          .doesNotContain("後任つぎお");
      assertThat(text(get(clerk, "/inspection/chart.pdf?id=" + id))).contains("鴨居はじめ");
      report(officer, id);
      correct(officer, clerk, id);

      assertThat(get(officer, "/inspections/results.xlsx").headers().get("content-type"))
          .contains("spreadsheetml");
      officer.open("/institutions/view.xhtml?id=" + pharmacy.id());
      assertThat(main(officer)).contains("立入検査", "終了");
      assertThat(new Mailbox("madoguchi@i%d.example".formatted(pharmacy.id())).everything())
          .contains("立入検査の実施通知が届きました", "/inspection/view.xhtml?id=" + id)
          .doesNotContain("端末3台");
    }
  }

  /** As the institution would, with one person to be called. */
  private void keepChart(String person) throws SQLException {
    try (Connection owner = Product.running().ownerConnection()) {
      owner
          .createStatement()
          .execute(
              "INSERT INTO contact_chart (institution_id, id, version, chart_no, revision, revised_on) VALUES (%1$d, %1$d, 1, 1, 1, '2026-04-01') ON DUPLICATE KEY UPDATE revision = revision + 1"
                  .formatted(pharmacy.id()));
      owner
          .createStatement()
          .execute(
              "INSERT INTO contact_person (institution_id, id, version, name, call_order) VALUES (%1$d, %1$d, 1, '%2$s', 1) ON DUPLICATE KEY UPDATE name = '%2$s'"
                  .formatted(pharmacy.id(), person));
    }
  }

  private String plan(Visitor officer) {
    officer.open("/inspections/choose.xhtml?part=&text=" + pharmacy.name());
    officer.expectAccessible();
    click(officer, "[id='form:select']");
    assertThat(messages(officer)).contains("施設を1つ以上選んでください");
    officer.page().locator(".check input").first().check();
    click(officer, "[id='form:select']");
    assertThat(messages(officer)).contains("計画に1施設を入れました");
    officer.expectAccessible();
    officer.page().getByText(pharmacy.name()).first().click();
    officer.page().fill("[id='form:visitOn']", "R15.1.1");
    click(officer, "[id='form:save']");
    assertThat(messages(officer)).contains("計画の年度のうちの日付");
    officer.page().fill("[id='form:visitOn']", TODAY);
    officer.page().fill("[id='form:note']", "内部のメモ");
    click(officer, "[id='form:save']");
    assertThat(main(officer)).contains("計画を保存しました", "内部のメモ");
    return officer.path().replaceAll("\\D", "");
  }

  private static void announce(Visitor officer, String id) {
    officer.open("/inspections/letter.xhtml?kind=NOTICE&id=" + id);
    officer.expectAccessible();
    click(officer, SUBMIT);
    assertThat(messages(officer)).contains("立入検査の実施通知を送りました");
    officer.atWidth(390).expectAccessible();
    officer.atWidth(1280);
  }

  private void nobodyElseGetsIn(String id) {
    try (Visitor stranger = Visitor.signedIn("nagasaki")) {
      for (String path :
          List.of(
              "view.xhtml?",
              "letter.xhtml?kind=CHANGE&",
              "letter.pdf?number=1&",
              "form.pdf?",
              "chart.pdf?")) {
        assertThat(get(stranger, "/inspections/" + path + "id=" + id).status()).isEqualTo(404);
      }
      APIResponse sent =
          stranger
              .page()
              .request()
              .post(
                  stranger.address("/inspections/entries?id=" + id),
                  RequestOptions.create()
                      .setHeader("Origin", stranger.address(""))
                      .setHeader("Sec-Fetch-Site", "same-origin")
                      .setData("{\"changes\":[]}"));
      assertThat(sent.status()).isEqualTo(404);
      stranger.open("/inspections/index.xhtml");
      assertThat(main(stranger)).doesNotContain(pharmacy.name());
    }
  }

  private void visit(Visitor officer, String id) throws SQLException {
    officer.open("/inspections/view.xhtml?id=" + id);
    click(officer, "[id='begin:begin']");
    Page page = officer.page();
    officer.expectAccessible();
    List<String> items =
        page.locator(".visit-item[data-item]:not([data-item=''])").all().stream()
            .map(section -> section.getAttribute("data-item"))
            .toList();
    write(page, items.get(0), 0, null, null);
    waitFor(page, "すべて送信済み");

    page.context().setOffline(true);
    write(page, items.get(1), 1, 0, "端末3台が台帳にない");
    write(page, items.get(2), 0, null, null);
    waitFor(page, "未送信 2 件");
    waitFor(page, "接続がありません");
    somebodyElseWrites(id, items.get(2));
    page.context().setOffline(false);
    waitFor(page, "すべて送信済み");
    assertThat(page.locator("[data-item='" + items.get(2) + "'] .visit-others").innerText())
        .contains("県央 花子", "不適", "記録が見当たらない");
    assertThat(count("SELECT COUNT(*) FROM inspection_entry WHERE inspection_id = " + id))
        .as("what was typed without a connection is there once")
        .isEqualTo(4);

    page.reload();
    waitFor(page, "すべて送信済み");
    assertThat(page.inputValue("[id='m-" + items.get(1) + "']")).isEqualTo("端末3台が台帳にない");
    officer.atWidth(820).expectAccessible();
    officer.atWidth(1280);
  }

  private static void write(Page page, String item, int result, Integer direction, String remark) {
    page.locator("label[for='r-%s-%d']".formatted(item, result)).click();
    if (direction != null) {
      page.locator("label[for='d-%s-%d']".formatted(item, direction)).click();
    }
    if (remark != null) {
      page.fill("[id='m-" + item + "']", remark);
    }
  }

  private static void waitFor(Page page, String status) {
    page.locator(STATUS + ":has-text('" + status + "')").waitFor();
  }

  private void somebodyElseWrites(String id, String item) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        PreparedStatement insert =
            owner.prepareStatement(
                "INSERT INTO inspection_entry (institution_id, id, version, inspection_id, item_id,"
                    + " change_key, seen_id, meaning, word, remark, person_sub, person_name,"
                    + " recorded_at) VALUES (?, ?, 1, ?, ?, ?, 0, 'UNFIT', '不適', '記録が見当たらない',"
                    + " 'hanako', '県央 花子', UTC_TIMESTAMP(6))")) {
      insert.setLong(1, pharmacy.id());
      insert.setLong(2, Ids.next());
      insert.setLong(3, Long.parseLong(id));
      insert.setString(4, item);
      insert.setString(5, UUID.randomUUID().toString());
      insert.executeUpdate();
    }
  }

  private static long count(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        ResultSet result = owner.createStatement().executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static void report(Visitor officer, String id) {
    officer.open("/inspections/report.xhtml?id=" + id);
    assertThat(main(officer)).contains("職員の記録が食いちがっています", "結果を記録していない項目があります");
    officer.expectAccessible();
    click(officer, "[id='form:send']");
    assertThat(messages(officer)).contains("検査の結果が決まっていません");
    officer.page().selectOption("[id='form:result2']", "FIT|適");
    click(officer, "[id='form:send']");
    assertThat(messages(officer)).contains("立入検査の結果通知を送りました");
  }

  private static void correct(Visitor officer, Visitor clerk, String id) throws IOException {
    clerk.open("/home/index.xhtml");
    clerk.page().getByText("改善を報告する").first().click();
    clerk.expectAccessible();
    answer(clerk, "台帳に追加した");

    officer.open("/inspections/index.xhtml?part=TO_REVIEW");
    assertThat(main(officer)).contains("報告あり 1");
    officer.open("/inspections/view.xhtml?id=" + id);
    assertThat(main(officer)).contains("台帳に追加した");
    officer.expectAccessible();
    officer.page().locator("textarea").first().fill("台帳の写しを付けてください");
    officer.page().locator("input[id*=':due']").first().fill(TODAY);
    click(officer, "input[id*=':again']");
    clerk.open("/inspection/view.xhtml?id=" + id);
    assertThat(main(clerk)).contains("台帳の写しを付けてください", "再報告待ち");
    clerk.page().getByText("もう一度報告する").click();
    answer(clerk, "写しを用意した");

    officer.open("/inspections/view.xhtml?id=" + id);
    click(officer, "input[id*=':accept']");
    officer.page().getByText("検査を終えて施設に通知する").click();
    click(officer, SUBMIT);
    assertThat(main(officer)).contains("この検査は終わりました");
    clerk.open("/inspection/view.xhtml?id=" + id);
    assertThat(main(clerk)).contains("この検査は終わりました", "改善を確認済み");
    assertThat(text(get(clerk, "/inspection/letter.pdf?number=2&id=" + id)))
        .contains("立入検査の結果について", "端末3台が台帳にない")
        .doesNotContain("記録が見当たらない");
    assertThat(text(get(clerk, "/inspection/form.pdf?id=" + id))).contains("立入検査のときの様式");
  }

  private static void answer(Visitor clerk, String words) {
    click(clerk, SUBMIT);
    assertThat(messages(clerk)).contains("文を入力してください");
    clerk.page().fill("[id='form:words']", words);
    clerk.page().locator("[data-date-value]").first().click();
    click(clerk, SUBMIT);
    assertThat(messages(clerk)).contains("改善を報告しました");
  }

  private static void click(Visitor visitor, String button) {
    Page page = visitor.page();
    page.waitForNavigation(() -> page.locator(button).first().click());
  }

  private static APIResponse get(Visitor visitor, String path) {
    return visitor.page().request().get(visitor.address(path));
  }

  private static String text(APIResponse answer) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }

  private static String main(Visitor visitor) {
    return visitor.page().locator("main").innerText();
  }

  /** What became of the last press, with the problems of fields. */
  private static String messages(Visitor visitor) {
    return String.join("\n", visitor.page().locator(".messages, #problems").allInnerTexts());
  }
}
