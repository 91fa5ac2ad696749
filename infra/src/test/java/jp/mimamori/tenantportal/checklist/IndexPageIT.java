package jp.mimamori.tenantportal.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexPageIT {

  private static final FiscalYear LAST_YEAR =
      FiscalYear.of(LocalDate.now(JapanTime.ZONE)).previous();

  private static Visitor visitor;

  @BeforeAll
  static void signIn() {
    visitor = Visitor.signedIn("incho");
  }

  @AfterAll
  static void leave() {
    visitor.close();
  }

  @Test
  void theFormsOwnOrderWithItsSections() {
    visitor.open("/checklist/index.xhtml");
    assertThat(visitor.page().locator("section:has(.items) h2").allInnerTexts())
        .containsExactly(
            "医療情報システムの有無", "1　体制構築", "2　医療情報システムの管理・運用", "3　インシデント発生に備えた対応", "4　規程類の整備");
    assertThat(visitor.page().locator(".item").count()).isEqualTo(20);
    visitor.expectAccessible();
    visitor.atWidth(390).expectAccessible();
    visitor.atWidth(1280);
  }

  @Test
  void aSelectionShowsOnlyWhatItNames() {
    visitor.open("/checklist/index.xhtml?show=no&year=" + LAST_YEAR.year());
    assertThat(visitor.page().locator(".item").count()).isEqualTo(2);
    assertThat(visitor.page().locator(".item-status").allInnerTexts())
        .allSatisfy(state -> assertThat(state).contains("目標日"));
  }

  @Test
  void aPastYearIsReadOnly() {
    visitor.open("/checklist/index.xhtml?year=" + LAST_YEAR.year());
    assertThat(visitor.heading()).isEqualTo(LAST_YEAR.label() + "のチェックリスト");
    assertThat(visitor.page().locator(".item-link").count()).isZero();
    visitor.expectAccessible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1", "2999", "-5", "99999999999"})
  void aYearWithoutChecklistIsNotFound(String year) {
    assertThat(visitor.open("/checklist/index.xhtml?year=" + year).status()).isEqualTo(404);
  }
}
