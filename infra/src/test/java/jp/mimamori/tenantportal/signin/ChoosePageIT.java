package jp.mimamori.tenantportal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

class ChoosePageIT {

  @Test
  void aPersonOfTwoInstitutionsChoosesAndSwitches() {
    try (Visitor visitor = Visitor.signedIn("kakemochi")) {
      assertThat(visitor.heading()).isEqualTo("どの施設の仕事をしますか");
      visitor.expectAccessible();
      visitor.open("/checklist/index.xhtml");
      assertThat(visitor.path()).isEqualTo("/signin/choose.xhtml");

      visitor.page().click("[aria-label='あおぞら内科医院を選ぶ']");
      visitor.page().waitForURL("**/home/index.xhtml");
      assertThat(visitor.page().locator(".whereabouts").innerText()).contains("あおぞら内科医院");

      visitor.page().click("text=施設を切り替える");
      visitor.page().click("[aria-label='あおぞら歯科医院を選ぶ']");
      visitor.page().waitForURL("**/home/index.xhtml");
      assertThat(visitor.page().locator(".whereabouts").innerText()).contains("あおぞら歯科医院");
      assertThat(visitor.page().locator("main").innerText()).doesNotContain("あおぞら内科医院");
    }
  }

  @Test
  void whoSignsInAgainGoesOnWhereTheyWere() {
    try (Visitor visitor = Visitor.signedIn("kakemochi")) {
      visitor.page().click("[aria-label='あおぞら歯科医院を選ぶ']");
      visitor.page().waitForURL("**/home/index.xhtml");
      visitor
          .page()
          .context()
          .clearCookies(new BrowserContext.ClearCookiesOptions().setName("mimamori-tp"));
      visitor.open("/checklist/index.xhtml");
      assertThat(visitor.path()).isEqualTo("/checklist/index.xhtml");
      assertThat(visitor.page().locator(".whereabouts").innerText()).contains("あおぞら歯科医院");
    }
  }
}
