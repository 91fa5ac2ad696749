package jp.mimamori.tenantportal.home;

import static org.assertj.core.api.Assertions.assertThat;

import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

class IndexPageIT {

  @Test
  void oneNextStepTwoFiguresAndTheYearsBefore() {
    try (Visitor manager = Visitor.signedIn("sekinin")) {
      assertThat(manager.page().locator(".next-step").count()).isEqualTo(1);
      assertThat(manager.page().locator(".progress-label").allInnerTexts())
          .containsExactly("記入状況", "達成状況");
      assertThat(manager.page().locator(".whereabouts").innerText())
          .contains("ふじ内科医院", "医療情報システム安全管理責任者");
      assertThat(manager.page().locator("main").innerText()).contains("過去の年度", "立入検査で見せるもの");
      manager.expectAccessible();
      manager.atWidth(390).expectAccessible();
      manager.page().click(".menu-button");
      manager.expectAccessible();
      manager.page().click("nav >> text=チェックリスト");
      manager.page().waitForURL("**/checklist/index.xhtml");
    }
  }
}
