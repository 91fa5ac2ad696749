package jp.mimamori.oversightportal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 長崎市 shows its prefecture statistics only. */
class StatisticsOnlyIT {

  /** So long the portal goes on with what it read before. */
  private static final long KNOWN_MILLIS = 10_500;

  @BeforeAll
  static void close() throws Exception {
    show("STATISTICS_ONLY");
  }

  @AfterAll
  static void open() throws Exception {
    show("EVERYTHING");
  }

  private static void show(String view) throws SQLException, InterruptedException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.executeUpdate(
          "UPDATE health_center SET prefecture_view = '" + view + "' WHERE code = 'HC01'");
    }
    Thread.sleep(KNOWN_MILLIS);
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
