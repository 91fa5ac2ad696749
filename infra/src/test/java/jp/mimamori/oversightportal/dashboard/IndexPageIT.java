package jp.mimamori.oversightportal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

class IndexPageIT {

  private static final int INSTITUTIONS = 0;

  @Test
  void thePrefectureSeesItsTenHealthCentersSideBySide() {
    try (Visitor ken = Visitor.signedIn("ken")) {
      ken.open("/dashboard/index.xhtml");
      Locator centers = table(ken, "保健所ごと");
      assertThat(centers.locator("tbody th").allInnerTexts()).hasSize(10).contains("県央保健所");
      for (int column = 0; column < 6; column++) {
        long sum = figures(centers.locator("tbody tr"), column).stream().mapToLong(n -> n).sum();
        assertThat(figures(centers.locator("tfoot tr"), column)).containsExactly(sum);
        assertThat(figures(table(ken, "種別ごと").locator("tfoot tr"), column)).containsExactly(sum);
      }
      ken.expectAccessible();
      ken.atWidth(390).expectAccessible();
    }
  }

  @Test
  void aHealthCenterSeesItsOwnFiguresByKind() {
    try (Visitor kenou = Visitor.signedIn("kenou")) {
      kenou.open("/dashboard/index.xhtml");
      assertThat(kenou.page().locator("h2").allInnerTexts())
          .containsExactly("種別ごと", "先に声をかけたい医療機関");
      long total = figures(table(kenou, "種別ごと").locator("tfoot tr"), INSTITUTIONS).get(0);
      kenou.open("/institutions/index.xhtml");
      assertThat(kenou.page().locator("main h2").innerText()).isEqualTo(total + "機関");
    }
  }

  @Test
  void everyNumberOpensTheListBehindIt() {
    try (Visitor kenou = Visitor.signedIn("kenou")) {
      Page page = kenou.page();
      kenou.open("/dashboard/index.xhtml");
      List<Locator> links = table(kenou, "種別ごと").locator("tr:last-child a").all();
      assertThat(links).isNotEmpty();
      for (int i = 0; i < links.size(); i++) {
        Locator link = table(kenou, "種別ごと").locator("tr:last-child a").nth(i);
        String number = link.innerText();
        link.click();
        assertThat(page.locator("main h2").innerText()).as(kenou.path()).isEqualTo(number + "機関");
        page.goBack();
      }
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
