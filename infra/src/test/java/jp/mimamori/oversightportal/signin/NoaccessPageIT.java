package jp.mimamori.oversightportal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

class NoaccessPageIT {

  @Test
  void tellsWhomToAskAndLetsOneSignOut() {
    try (Visitor kenou = Visitor.signedIn("kenou")) {
      kenou.open("/signin/noaccess.xhtml");
      assertThat(kenou.heading()).isEqualTo("担当が登録されていません");
      assertThat(kenou.page().locator("main button").innerText()).isEqualTo("サインアウト");
      kenou.expectAccessible();
      kenou.atWidth(390).expectAccessible();
    }
  }
}
