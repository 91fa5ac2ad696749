package jp.mimamori.tenantportal.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

class GatePageIT {

  @Test
  void noEndsTheChecklistAndYesBringsTheAnswersBack() {
    try (Visitor midwife = Visitor.signedIn("sanba")) {
      Page page = midwife.page();
      midwife.open("/checklist/gate.xhtml");
      midwife.expectAccessible();
      answer(page, "YES");
      answer(page, "YES");
      assertThat(page.locator(".messages").innerText()).contains("医療情報システム安全管理責任者");

      midwife.open("/checklist/gate.xhtml");
      answer(page, "NO");
      assertThat(midwife.heading()).isEqualTo("サイバーセキュリティ対策チェックリスト");
      assertThat(page.locator(".next-step").innerText()).contains("保健所に提出する");
      assertThat(page.locator(".progress-figure").first().innerText()).contains("1／1");
      midwife.expectAccessible();

      midwife.open("/checklist/answer.xhtml?item=R7-H-1-1");
      assertThat(page.locator("main").innerText()).contains("この項目は確認不要です");
      assertThat(page.locator("main form")).satisfies(form -> assertThat(form.count()).isZero());

      midwife.open("/checklist/gate.xhtml");
      answer(page, "YES");
      midwife.open("/checklist/answer.xhtml?item=R7-H-1-1");
      assertThat(page.locator(".history > li").count()).isEqualTo(1);
    }
  }

  private static void answer(Page page, String value) {
    page.check("input[value=" + value + "]");
    page.waitForNavigation(() -> page.click("main form input[type=submit]"));
  }
}
