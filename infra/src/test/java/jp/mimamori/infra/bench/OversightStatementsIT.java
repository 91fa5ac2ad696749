package jp.mimamori.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.infra.launch.StoredDatabase;
import org.junit.jupiter.api.Test;

/** How many statements the officers' pages send, counted by the database itself. */
class OversightStatementsIT {

  /** Read by a job, or again every ten seconds by whoever comes then (Territory). */
  private static final Pattern NOBODYS_PAGE =
      Pattern.compile(" FROM (revoked_session|prefecture|health_center|municipality)\\b");

  @Test
  void aPageSendsNoMoreThanItNeeds() throws Exception {
    try (Visitor ken = Visitor.signedIn("ken");
        StoredDatabase database = StoredDatabase.open(Product.data())) {
      StatementCount count = new StatementCount(database);
      expect(count, ken, 6, "/dashboard/index.xhtml");
      expect(count, ken, 6, "/dashboard/items.xhtml");
      expect(count, ken, 4, "/institutions/index.xhtml?sort=-ANSWERED");
      expect(count, ken, 4, "/institutions/index.xhtml?standing=IDLE&sort=LAST_ACTIVITY");
      expect(count, ken, 4, "/institutions/overdue.xhtml");
      expect(count, ken, 4, "/incidents/index.xhtml?part=ALL");
      ken.open("/institutions/index.xhtml");
      assertThat(count.of("app_oversight", () -> turnThePage(ken)))
          .as("next page")
          .filteredOn(OversightStatementsIT::isOfThePage)
          .hasSizeBetween(1, 4);
    }
  }

  private static String turnThePage(Visitor ken) {
    ken.page().locator(".ui-paginator-next").click();
    ken.page().waitForURL(url -> url.endsWith("?page=2"));
    return ken.path();
  }

  private static boolean isOfThePage(String statement) {
    return !NOBODYS_PAGE.matcher(statement).find();
  }

  private static void expect(StatementCount count, Visitor visitor, int atMost, String path)
      throws Exception {
    visitor.open(path);
    List<String> statements =
        count.of("app_oversight", () -> visitor.open(path)).stream()
            .filter(OversightStatementsIT::isOfThePage)
            .toList();
    assertThat(statements).as(path).hasSizeBetween(1, atMost);
    assertThat(statements)
        .as("values unknown when MariaDB plans: the counts of the whole country would be read")
        .filteredOn(statement -> statement.contains("_count"))
        .noneMatch(statement -> statement.contains("?"));
  }
}
