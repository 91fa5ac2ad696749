package jp.mimamori.oversightportal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

class IndexPageIT {

  private static final int COLUMNS = 8;

  @Test
  void thePrefectureSeesItsTenHealthCentersSideBySide() {
    try (Visitor ken = Visitor.signedIn("ken")) {
      ken.open("/dashboard/index.xhtml");
      Locator centers = table(ken, "保健所ごと");
      assertThat(centers.locator("tbody th").allInnerTexts()).hasSize(10).contains("県央保健所");
      for (int column = 0; column < COLUMNS; column++) {
        long sum = figures(centers.locator("tbody tr"), column).stream().mapToLong(n -> n).sum();
        assertThat(figures(centers.locator("tfoot tr"), column)).containsExactly(sum);
        assertThat(figures(table(ken, "種別ごと").locator("tfoot tr"), column)).containsExactly(sum);
      }
      assertThat(ken.page().locator(".tilemap .tile").count()).isEqualTo(21);
      assertThat(table(ken, "月ごとの推移").locator("tbody tr").count()).isEqualTo(12);
      ken.expectAccessible();
      ken.atWidth(390).expectAccessible();
      ken.open("/dashboard/items.xhtml");
      ken.expectAccessible();
      ken.atWidth(1280).expectAccessible();
    }
  }

  @Test
  void everyNumberOpensTheListBehindIt() {
    try (Visitor kenou = Visitor.signedIn("kenou")) {
      kenou.open("/dashboard/index.xhtml");
      assertThat(kenou.page().locator("h2").allInnerTexts())
          .containsExactly("先に声をかけたい医療機関", "種別ごと", "市町ごとの記入済みの割合", "月ごとの推移");
      assertThat(kenou.page().locator(".tile-name").allInnerTexts())
          .containsExactlyInAnyOrder("諫早市", "大村市", "東彼杵町", "川棚町", "波佐見町");
      expectLists(kenou, "[aria-label='種別ごと'] tfoot a");
      expectLists(kenou, ".attention a");
      expectLists(kenou, ".tilemap li:nth-child(-n + 2) a .tile-of");
    }
  }

  @Test
  void everyNumberOfAnItemOpensTheListBehindIt() {
    try (Visitor ken = Visitor.signedIn("ken")) {
      ken.open("/dashboard/items.xhtml");
      expectLists(ken, ".heat tbody:nth-of-type(14) td:nth-of-type(-n + 3) a");
    }
  }

  /** The first number of each link is that of the list's heading. */
  private static void expectLists(Visitor visitor, String links) {
    Page page = visitor.page();
    int count = page.locator(links).count();
    assertThat(count).as(links).isPositive();
    for (int i = 0; i < count; i++) {
      Locator link = page.locator(links).nth(i);
      String number = link.innerText().split("／")[0].replaceAll("\\D", "");
      link.click();
      assertThat(page.locator("main h2").innerText())
          .as(visitor.path())
          .isIn(number + "機関", number + "件");
      page.goBack();
    }
  }

  private static Locator table(Visitor visitor, String label) {
    return visitor.page().locator("[aria-label='" + label + "'] table");
  }

  private static List<Long> figures(Locator rows, int column) {
    return rows.all().stream()
        .map(row -> row.locator("td").nth(column).locator(".figure-link").innerText())
        .map(Long::valueOf)
        .toList();
  }
}
