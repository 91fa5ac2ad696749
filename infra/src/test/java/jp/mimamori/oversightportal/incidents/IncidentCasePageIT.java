package jp.mimamori.oversightportal.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

/** From the first page of the morning to the closed case file. */
class IncidentCasePageIT {

  private static final String SEEN = "受付のパソコンに英語の文が出た";

  @Test
  void anIncidentIsTakenOverExaminedAndClosed() throws SQLException {
    try (TestIncident incident = TestIncident.begunIn("HC04");
        Visitor kenou = Visitor.signedIn("kenou")) {
      Page page = kenou.page();
      hasBegun(kenou, incident);
      incident.report(SEEN);
      incident.writeChronology();
      received(kenou, incident);
      examined(kenou, incident);
      noted(kenou);
      closed(kenou, incident);
      APIResponse report =
          page.request().get(kenou.address("/incidents/report.pdf?id=" + incident.id()));
      assertThat(report.status()).isEqualTo(200);
      assertThat(report.headers()).containsEntry("content-type", "application/pdf");
      assertThat(page.request().get(kenou.address("/incidents/list.csv?part=CLOSED")).text())
          .contains(incident.institutionName(), "完了", "第一報")
          .doesNotContain(SEEN);
      toldMore(kenou, incident);
      kenou.open("/institutions/view.xhtml?id=" + incident.institution());
      assertThat(page.locator("main a[href*='incidents/view']").count()).isEqualTo(1);
      othersSee(incident);
      expectLooks(incident);
      assertThat(differences()).as("what the database keeps and what it would compute").isZero();
    }
  }

  private static void hasBegun(Visitor kenou, TestIncident incident) throws SQLException {
    Page page = kenou.page();
    kenou.open("/dashboard/index.xhtml");
    assertThat(page.locator(".notice-bad").innerText()).contains("インシデントが始まっています", "報告の前のもの");
    kenou.expectAccessible();
    page.locator(".attention a[href*='part=OPEN']").click();
    assertThat(page.locator("main tbody").innerText())
        .contains(incident.institutionName(), "まだ分からない", "未受付");
    kenou.expectAccessible();
    kenou.atWidth(390).expectAccessible();
    kenou.atWidth(1280);
    page.locator("main tbody a[href*='id=" + incident.id() + "']").click();
    assertThat(page.locator("main").innerText())
        .contains("施設は報告を書いているところです", "受付 花子", "まだ報告はありません。");
  }

  private static void received(Visitor kenou, TestIncident incident) {
    Page page = kenou.page();
    kenou.open(incident.address());
    assertThat(page.locator("main").innerText())
        .contains(SEEN, "外来を止めている", "まちがえた行", "取り消し（")
        .doesNotContain("期限 令和");
    assertThat(page.locator("main dd:has-text('報告したと記録されている')").count())
        .as("確報 is 速報 as well")
        .isEqualTo(2);
    kenou.expectAccessible();
    page.locator("main input[value='受け付ける']").click();
    assertThat(page.locator("main").innerText()).contains("受け付けました。", "県央保健所");
  }

  private static void examined(Visitor kenou, TestIncident incident) throws SQLException {
    Page page = kenou.page();
    page.locator("main a:has-text('調査の記録を書く')").click();
    page.fill("[id='form:damage']", "サーバ1台が暗号化された");
    page.fill("[id='form:response']", "ネットワークを切り離した");
    page.fill("[id='form:recovery']", "バックアップから戻している");
    page.fill("[id='form:prevention']", "x".repeat(4001));
    kenou.expectAccessible();
    page.locator("main input[type=submit]").click();
    assertThat(page.locator(".field-error").allInnerTexts())
        .containsExactly("再発防止策は、4000文字までにしてください。");
    page.fill("[id='form:prevention']", "");
    incident.examineMeanwhile("別の職員が書いた被害");
    page.locator("main input[type=submit]").click();
    assertThat(page.locator("main").innerText()).contains("ほかの人が記録を変えました", "別の職員が書いた被害");
    kenou.expectAccessible();
    page.navigate(page.url());
    assertThat(page.locator("main").innerText()).contains("書いているあいだに変わりました", "別の職員が書いた被害");
    assertThat(page.inputValue("[id='form:damage']")).isEqualTo("サーバ1台が暗号化された");
    page.locator("main input[type=submit]").click();
    assertThat(page.locator("main").innerText())
        .contains("調査の記録を保存しました。", "対応中", "サーバ1台が暗号化された")
        .doesNotContain("別の職員が書いた被害");
    kenou.expectAccessible();
    kenou.atWidth(390).expectAccessible();
    kenou.atWidth(1280);
  }

  private static void noted(Visitor kenou) {
    Page page = kenou.page();
    page.locator("main a:has-text('連絡・期限を記録する')").click();
    page.fill("[id='form:dueOn']", "R2.4.1");
    page.locator("main input[type=submit]").click();
    assertThat(page.locator(".field-error").allInnerTexts())
        .containsExactlyInAnyOrder("内容を入力してください。", "期限は、きょう以後の日にしてください。");
    page.fill("[id='form:note']", "復旧の見込みを確かめる");
    page.fill("[id='form:dueOn']", "R99.4.1");
    kenou.expectAccessible();
    page.locator("main input[type=submit]").click();
    assertThat(page.locator("main .items").first().innerText()).contains("復旧の見込みを確かめる", "期限");
  }

  private static void closed(Visitor kenou, TestIncident incident) throws SQLException {
    Page page = kenou.page();
    page.locator("main a:has-text('完了にする')").click();
    page.fill("[id='form:result']", "通常の診療に戻った");
    page.locator("main input[type=submit]").click();
    assertThat(page.locator(".notice-bad, .messages").first().innerText())
        .contains("空のものがあります", "済んでいない期限があります");
    kenou.expectAccessible();
    page.locator("main a:has-text('完了にしないで戻る')").click();
    page.locator("main input[value='済んだ']").click();
    assertThat(page.locator("main .items").first().innerText()).contains("済み（");
    page.locator("main a:has-text('調査の記録を書く')").click();
    assertThat(page.inputValue("[id='form:damage']")).isEqualTo("サーバ1台が暗号化された");
    page.fill("[id='form:prevention']", "VPN装置を更新する");
    page.locator("main input[type=submit]").click();
    page.locator("main a:has-text('完了にする')").click();
    page.fill("[id='form:result']", "通常の診療に戻った");
    incident.reportMore(2, "FOLLOW_UP");
    page.locator("main input[type=submit]").click();
    assertThat(page.locator("main").innerText()).contains("施設から新しい知らせがありました");
    page.locator("main a:has-text('完了にしないで戻る')").click();
    page.locator("main a:has-text('完了にする')").click();
    assertThat(page.inputValue("[id='form:result']")).isEqualTo("通常の診療に戻った");
    page.locator("main input[type=submit]").click();
    assertThat(page.locator("main").innerText()).contains("完了にしました。", "通常の診療に戻った", "対応は完了しています。");
    assertThat(page.locator("main input[value='もう一度開く']").count()).isEqualTo(1);
    page.locator("main a:has-text('連絡・期限を記録する')").click();
    page.fill("[id='form:note']", "様子を聞く");
    page.fill("[id='form:dueOn']", "R99.4.1");
    page.locator("main input[type=submit]").click();
    assertThat(page.locator(".field-error").innerText()).contains("先に「もう一度開く」を押してください。");
    page.fill("[id='form:dueOn']", "");
    page.locator("main input[type=submit]").click();
    assertThat(page.locator("main").innerText()).contains("様子を聞く", "対応は完了しています。");
  }

  /** What the institution tells after the closing is on the list of what is open. */
  private static void toldMore(Visitor kenou, TestIncident incident) throws SQLException {
    Page page = kenou.page();
    incident.reportMore(3, "FINAL");
    kenou.open("/incidents/index.xhtml");
    assertThat(page.locator("main tr:has(a[href*='id=%d'])".formatted(incident.id())).innerText())
        .contains("確報", "完了後に新しい知らせ");
    page.locator("main tbody a[href*='id=" + incident.id() + "']").click();
    assertThat(page.locator("main").innerText()).contains("完了のあとに、施設から新しい報告または取り下げがあります。");
    kenou.expectAccessible();
    page.locator("main input[value='もう一度開く']").click();
    assertThat(page.locator("main").innerText()).contains("もう一度開きました。", "対応中");
  }

  /**
   * The prefecture sees what its health center keeps; another health center sees nothing at all.
   */
  private static void othersSee(TestIncident incident) throws SQLException {
    try (Visitor ken = Visitor.signedIn("ken");
        Visitor nagasaki = Visitor.signedIn("nagasaki");
        TestIncident citys = TestIncident.begunIn("HC01")) {
      ken.open(incident.address());
      assertThat(ken.page().locator("main").innerText()).contains("通常の診療に戻った", "復旧の見込みを確かめる");
      for (String page : new String[] {"view", "case", "note", "close"}) {
        assertThat(
                nagasaki.open("/incidents/%s.xhtml?id=%d".formatted(page, incident.id())).status())
            .isEqualTo(404);
      }
      assertThat(
              nagasaki
                  .page()
                  .request()
                  .get(nagasaki.address("/incidents/report.pdf?id=" + incident.id()))
                  .status())
          .isEqualTo(404);
      ken.open(citys.address());
      assertThat(ken.page().locator("main form").count()).as("a city's own authority").isZero();
      assertThat(ken.open("/incidents/case.xhtml?id=" + citys.id()).status()).isEqualTo(403);
      nagasaki.open(citys.address());
      assertThat(nagasaki.page().locator("main input[value='受け付ける']").count()).isEqualTo(1);
    }
  }

  private static void expectLooks(TestIncident incident) throws SQLException {
    assertThat(
            TestIncident.text(
                "SELECT GROUP_CONCAT(DISTINCT actor_name ORDER BY actor_name) FROM audit_entry"
                    + " WHERE action = 'LOOK_AT_INCIDENT' AND object = '"
                    + incident.id()
                    + "' AND institution_id = "
                    + incident.institution()))
        .contains(",");
  }

  private static long differences() throws SQLException {
    String columns =
        "institution_id, id, prefecture_code, health_center_code, case_state, incident_state, stage,"
            + " type, care, begun_at, news_at, due_on, closed_at";
    String kept = "SELECT " + columns + " FROM incident_standing";
    String computed = "SELECT " + columns + " FROM incident_standing_now";
    return Long.parseLong(
        TestIncident.text(
            "SELECT COUNT(*) FROM ((%1$s EXCEPT %2$s) UNION ALL (%2$s EXCEPT %1$s)) difference"
                .formatted(kept, computed)));
  }
}
