package jp.mimamori.tenantportal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

class NoaccessPageIT {

  @Test
  void whoBelongsNowhereIsToldWhomToAsk() {
    try (Visitor visitor = Visitor.signedIn("hatsu")) {
      assertThat(visitor.path()).isEqualTo("/signin/noaccess.xhtml");
      assertThat(visitor.heading()).isEqualTo("まだ施設の担当者として登録されていません");
      visitor.expectAccessible();
      visitor.atWidth(390).expectAccessible();
      visitor.open("/checklist/index.xhtml");
      assertThat(visitor.path()).isEqualTo("/signin/noaccess.xhtml");
    }
  }
}
