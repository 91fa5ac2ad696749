package jp.mimamori.oversightportal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.oversightportal.incidents.TestIncident;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 長崎市 shows its prefecture statistics only, by its own officer's word, until it is agreed
 * otherwise.
 */
class StatisticsOnlyIT {

  private static final String CHANGE = "/centers/change.xhtml?center=HC01";

  /** Columns of the statistics. */
  private static final int CENTER = 2;

  private static final List<Integer> NUMBERS = List.of(8, 9, 11, 12);

  @BeforeAll
  static void close() {
    try (Visitor nagasaki = Visitor.signedIn("nagasaki")) {
      nagasaki.open(CHANGE);
      Page page = nagasaki.page();
      page.check("input[value=STATISTICS_ONLY]");
      page.locator("main input[type=submit]").click();
      assertThat(page.locator(".field-error").innerText()).isEqualTo("合意の記録を入力してください。");
      nagasaki.expectAccessible();
      page.fill("[id='form:agreement']", "令和8年4月1日付け 覚書");
      page.locator("main input[type=submit]").click();
      page.waitForURL("**/centers/index.xhtml");
      assertThat(page.locator("main").innerText()).contains("県には集計だけを見せる", "令和8年4月1日付け 覚書");
      assertThat(nagasaki.open("/centers/change.xhtml?center=HC02").status()).isEqualTo(404);
    }
  }

  @AfterAll
  static void open() {
    try (Visitor ken = Visitor.signedIn("ken")) {
      ken.open(CHANGE);
      assertThat(ken.page().locator("main form").count()).as("not for any officer").isZero();
    }
    try (Visitor administrator = Visitor.signedIn("kenadmin")) {
      administrator.open(CHANGE);
      administrator.page().check("input[value=EVERYTHING]");
      administrator.page().fill("[id='form:agreement']", "令和8年5月1日付け 覚書の変更");
      administrator.page().locator("main input[type=submit]").click();
      administrator.page().waitForURL("**/centers/index.xhtml");
      administrator.expectAccessible();
      administrator.open("/audit/index.xhtml?action=SET_PREFECTURE_VIEW");
      assertThat(administrator.page().locator("main").innerText())
          .contains("県に見せる範囲を変更", "変更後：県には集計だけを見せる", "変更後：県にすべて見せる");
    }
  }

  @Test
  void noSmallNumberOfTheCityIsInTheFile() {
    try (Visitor ken = Visitor.signedIn("ken")) {
      ken.open("/dashboard/statistics.xhtml");
      assertThat(ken.page().locator("main").innerText()).contains("「秘匿」", "長崎市保健所");
      ken.expectAccessible();
      List<String[]> rows =
          ken.page()
              .request()
              .get(ken.address("/dashboard/statistics.csv"))
              .text()
              .lines()
              .skip(1)
              .map(line -> line.replace("\"", "").split(",", -1))
              .toList();
      assertThat(rows.stream().filter(row -> row[CENTER].equals("HC04")).flatMap(this::numbers))
          .isNotEmpty()
          .allMatch(n -> n.matches("\\d+"));
      assertThat(rows.stream().filter(row -> row[CENTER].equals("HC01")).flatMap(this::numbers))
          .contains("秘匿")
          .anyMatch(n -> n.matches("\\d+"))
          .allMatch(n -> n.equals("秘匿") || n.equals("0") || Integer.parseInt(n) >= 5);
    }
  }

  private Stream<String> numbers(String[] row) {
    return NUMBERS.stream().map(column -> row[column]);
  }

  @Test
  void thePrefectureSeesNumbersWithoutWaysAndIsToldWhy() throws SQLException {
    try (Visitor ken = Visitor.signedIn("ken")) {
      ken.open("/dashboard/index.xhtml");
      Locator row = ken.page().locator("[aria-label='保健所ごと'] tr:has-text('長崎市保健所')");
      assertThat(row.innerText()).contains("集計のみ");
      assertThat(row.locator("a").count()).isZero();
      assertThat(row.locator(".figure-link").allInnerTexts())
          .allMatch(n -> n.equals("―") || Integer.parseInt(n) >= 5)
          .contains("―")
          .anyMatch(n -> !n.equals("―"));
      assertThat(ken.page().locator("main").innerText()).contains("5未満のときは、データベースの中で取り除いています");
      assertThat(ken.page().locator(".tile:has-text('長崎市')").innerText()).contains("集計のみ");
      ken.expectAccessible();

      ken.open("/institutions/index.xhtml?municipality=42201");
      assertThat(ken.page().locator("main h2").innerText()).isEqualTo("0機関");
      long institution = anInstitutionOfNagasaki();
      for (String page : new String[] {"view", "contact"}) {
        assertThat(ken.open("/institutions/" + page + ".xhtml?id=" + institution).status())
            .isEqualTo(404);
      }
    }
  }

  @Test
  void noIncidentOfTheCityIsSeen() throws SQLException {
    try (TestIncident incident = TestIncident.begunIn("HC01");
        Visitor ken = Visitor.signedIn("ken")) {
      ken.open("/incidents/index.xhtml?part=ALL");
      assertThat(ken.page().locator("main").innerText()).doesNotContain(incident.institutionName());
      assertThat(ken.page().request().get(ken.address("/incidents/list.csv?part=ALL")).text())
          .doesNotContain(incident.institutionName());
      assertThat(ken.open(incident.address()).status()).isEqualTo(404);
    }
  }

  private static long anInstitutionOfNagasaki() throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT MIN(id) FROM institution WHERE health_center_code = 'HC01'")) {
      found.next();
      return found.getLong(1);
    }
  }
}
