package jp.mimamori.oversightportal.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexPageIT {

  private static Visitor kenou;
  private static Page page;

  @BeforeAll
  static void signIn() {
    kenou = Visitor.signedIn("kenou");
    page = kenou.page();
  }

  @AfterAll
  static void leave() {
    kenou.close();
  }

  @Test
  void onlyInstitutionsOfTheJurisdiction() {
    kenou.open("/institutions/index.xhtml");
    assertThat(page.locator("#center").count()).as("no choice of health centers").isZero();
    assertThat(page.locator("#municipality option").allInnerTexts())
        .containsExactlyInAnyOrder("すべて", "諫早市", "大村市", "東彼杵町", "川棚町", "波佐見町");
    assertThat(rows().locator("td:first-child a + .small").allInnerTexts())
        .isSubsetOf("諫早市", "大村市", "東彼杵町", "川棚町", "波佐見町");
    kenou.expectAccessible();
    kenou.atWidth(390).expectAccessible();
    kenou.atWidth(1280);
  }

  @Test
  void turningAPageAndSortingStandInTheAddress() {
    try (Visitor ken = Visitor.signedIn("ken")) {
      turnAndSort(ken, ken.page());
    }
  }

  private static void turnAndSort(Visitor ken, Page page) {
    ken.open("/institutions/index.xhtml");
    page.locator(".ui-paginator-next").click();
    page.waitForURL(url -> url.endsWith("?page=2"));
    page.locator("th:has-text('最終更新')").click();
    page.waitForURL(url -> url.endsWith("?sort=LAST_ACTIVITY"));
    String first = firstName(page);
    rows(page).first().locator("a").click();
    assertThat(ken.heading()).isEqualTo(first);
    page.goBack();
    assertThat(ken.path()).endsWith("?sort=LAST_ACTIVITY");
    assertThat(firstName(page)).isEqualTo(first);
  }

  @Test
  void anAddressShowsWhatItNames() {
    kenou.open("/institutions/index.xhtml?standing=OVERDUE&sort=OVERDUE");
    assertThat(page.locator("#standing").inputValue()).isEqualTo("OVERDUE");
    assertThat(rows().locator(".status-overdue").count()).isEqualTo(rows().count()).isPositive();
    page.locator("text=条件をすべて外す").click();
    assertThat(kenou.path()).isEqualTo("/institutions/index.xhtml");
  }

  /** 「1回目の日付が欠けている」施設. */
  @Test
  void whoLacksADateIsFoundAndTheListIsKeptUnderAName() {
    kenou.open("/institutions/index.xhtml?standing=INCOMPLETE&kind=CLINIC");
    String found = page.locator("main h2").innerText();
    assertThat(rows().count()).isPositive();
    assertThat(rows().locator(".status-good").count()).isZero();
    page.locator("text=この条件に名前を付ける").click();
    page.fill("[id='form:name']", "無床・未完了");
    page.locator("main input[value='名前を付けて残す']").click();
    kenou.expectAccessible();
    page.locator("main .rows a:has-text('無床・未完了')").click();
    assertThat(page.locator("main h2").innerText()).isEqualTo(found);
    kenou.open("/institutions/saved.xhtml");
    page.locator("input[value='「無床・未完了」を削除する']").click();
    assertThat(page.locator(".empty-title").innerText()).isEqualTo("残してある条件はありません");
  }

  @Test
  void overdueItemsAreListedByInstitution() {
    kenou.open("/institutions/index.xhtml?standing=OVERDUE");
    final String found = page.locator("main h2").innerText();
    kenou.open("/institutions/overdue.xhtml");
    assertThat(page.locator("main h2").innerText()).isEqualTo(found);
    assertThat(page.locator("main tbody .status-overdue").count())
        .isGreaterThanOrEqualTo(page.locator("main tbody tr").count());
    kenou.expectAccessible();
    kenou.atWidth(390).expectAccessible();
    kenou.atWidth(1280);
    kenou.open("/institutions/overdue.xhtml?municipality=42201");
    assertThat(page.locator("main h2").innerText()).isEqualTo("0機関");
  }

  @Test
  void sortedByTargetDateTheOverdueComeFirst() {
    kenou.open("/institutions/index.xhtml?sort=OVERDUE");
    assertThat(rows().first().locator(".status-overdue").count()).isOne();
  }

  @Test
  void aNameIsFoundByAPartOfIt() {
    kenou.open("/institutions/index.xhtml");
    page.fill("#text", "ふじ内科");
    page.locator(".filters button").click();
    assertThat(rows().locator("a").allInnerTexts()).containsExactly("ふじ内科医院");
  }

  @ParameterizedTest
  @ValueSource(strings = {"center=HC01", "text=%25", "text=%27+OR+1%3D1+--", "municipality=42201"})
  void whatLiesOutsideIsNotFound(String query) {
    kenou.open("/institutions/index.xhtml?" + query);
    assertThat(page.locator("main h2").innerText()).isEqualTo("0機関");
    assertThat(page.locator(".empty-title").innerText()).isEqualTo("条件に合う医療機関はありません");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=CASTLE", "sort=i.name;DROP", "page=0", "page=-1", "page=99999999"})
  void whatAnAddressNamesAndNobodyKnowsChangesNothing(String query) {
    kenou.open("/institutions/index.xhtml");
    String all = page.locator("main h2").innerText();
    kenou.open("/institutions/index.xhtml?" + query);
    assertThat(page.locator("main h2").innerText()).isEqualTo(all);
    assertThat(rows().count()).isPositive();
  }

  private static Locator rows() {
    return rows(page);
  }

  private static Locator rows(Page page) {
    return page.locator(".ui-datatable-data > tr");
  }

  private static String firstName(Page page) {
    return rows(page).first().locator("a").innerText();
  }
}
