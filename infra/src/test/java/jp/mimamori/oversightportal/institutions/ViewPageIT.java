package jp.mimamori.oversightportal.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewPageIT {

  private static final String NOBODY = "/institutions/view.xhtml?id=999999999";

  private static Visitor kenou;

  @BeforeAll
  static void signIn() {
    kenou = Visitor.signedIn("kenou");
  }

  @AfterAll
  static void leave() {
    kenou.close();
  }

  @Test
  void anInstitutionIsReadAndNotChanged() {
    kenou.open(firstOf(kenou, "standing=COMPLETE"));
    assertThat(kenou.page().locator(".progress-label").allInnerTexts())
        .containsExactly("記入状況", "達成状況");
    assertThat(kenou.page().locator(".rounds li").first().innerText()).startsWith("1回目 令和");
    assertThat(kenou.page().locator("main input, main select, main textarea, main button").count())
        .isZero();
    kenou.expectAccessible();
    kenou.atWidth(390).expectAccessible();
    kenou.atWidth(1280);
  }

  @Test
  void aCallIsWrittenDownForTheOfficesAlone() {
    String address = firstOf(kenou, "standing=UNTOUCHED&kind=DENTAL_CLINIC");
    String id = address.replaceAll(".*id=", "");
    Page page = kenou.page();
    kenou.open(address);
    page.locator("text=電話や訪問を記録する").click();
    page.locator("main input[type=submit]").click();
    assertThat(page.locator(".field-error").innerText()).isEqualTo("内容を入力してください。");
    page.fill("[id='form:withWhom']", "事務長");
    page.fill("[id='form:note']", "来週に始めるとのこと");
    kenou.expectAccessible();
    page.locator("main input[type=submit]").click();
    page.waitForURL("**/view.xhtml?id=" + id);
    assertThat(page.locator("main .item").first().innerText())
        .contains("電話", "事務長", "来週に始めるとのこと", "県央保健所");
    try (Visitor ken = Visitor.signedIn("ken");
        Visitor nagasaki = Visitor.signedIn("nagasaki")) {
      ken.open(address);
      assertThat(ken.page().locator("main").innerText()).contains("来週に始めるとのこと");
      assertThat(nagasaki.open("/institutions/contact.xhtml?id=" + id).status()).isEqualTo(404);
    }
  }

  @Test
  void withoutAnySystemOnlyTheGateQuestionIsShown() {
    kenou.open(firstOf(kenou, "standing=NO_SYSTEM"));
    assertThat(kenou.page().locator(".answers tbody th").allInnerTexts()).hasSize(1);
    kenou.expectAccessible();
  }

  @Test
  void anInstitutionOfAnotherJurisdictionLooksLikeNone() {
    String elsewhere;
    try (Visitor nagasaki = Visitor.signedIn("nagasaki")) {
      elsewhere = firstOf(nagasaki, "");
      assertThat(nagasaki.open(elsewhere).status()).isEqualTo(200);
    }
    assertThat(answer(elsewhere)).startsWith("404").isEqualTo(answer(NOBODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?id=", "?id=abc", "?id=-1", "?id=99999999999999999999"})
  void anAddressThatLeadsNowhereIsNotFound(String query) {
    assertThat(kenou.open("/institutions/view.xhtml" + query).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900", "2999", "x", "99999999999999"})
  void aYearWithoutChecklistIsNotFound(String year) {
    String known = firstOf(kenou, "");
    assertThat(kenou.open(known + "&year=" + year).status()).isEqualTo(404);
  }

  private static String answer(String path) {
    Response response = kenou.open(path);
    return response.status() + " " + response.text();
  }

  private static String firstOf(Visitor visitor, String query) {
    visitor.open("/institutions/index.xhtml?" + query);
    return visitor.page().locator(".ui-datatable-data a").first().getAttribute("href");
  }
}
