package jp.mimamori.oversightportal.registry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the bureau's list to the registry, by the prefecture's administrator. */
class RegistryPageIT {

  private static final String DENTAL =
      "FROM institution WHERE kind = 'DENTAL_CLINIC' AND closed_on IS NULL";
  private static final String NEW = "しおさい歯科医院";
  private static final String RENAMED = "うみかぜ歯科医院";

  @TempDir Path folder;

  private Connection owner;

  @BeforeEach
  void keep() throws SQLException {
    owner = Product.running().ownerConnection();
    run("CREATE TEMPORARY TABLE before_it AS SELECT * " + DENTAL);
  }

  @AfterEach
  void putBack() throws SQLException {
    run("DELETE FROM institution WHERE name = '" + NEW + "'");
    run(
        "UPDATE institution i JOIN before_it b ON b.id = i.id SET i.name = b.name, i.code = b.code,"
            + " i.phone = b.phone, i.closed_on = b.closed_on");
    owner.close();
  }

  @Test
  void theBureausListBringsTheRegistryUpToDate() throws Exception {
    List<List<String>> known =
        rows(
            "SELECT id, code, name, address, phone "
                + DENTAL
                + " AND code IS NOT NULL ORDER BY id DESC");
    List<String> moved = known.get(0);
    List<String> closed = known.get(1);
    List<String> renamed = known.get(2);
    Path file = list(known, moved, closed, renamed);
    try (Visitor administrator = Visitor.signedIn("kenadmin")) {
      Page page = administrator.page();
      administrator.open("/registry/index.xhtml");
      page.setInputFiles("[id='form:file']", file);
      page.locator("main [id='form'] input[type=submit]").click();
      assertThat(page.locator("main")).containsText("新規（1件）");
      assertThat(page.locator("main")).containsText("変更（1件）");
      assertThat(page.locator("main")).containsText("ファイルにない（1件）");
      assertThat(page.locator("main")).containsText("要確認（1件）");
      administrator.expectAccessible();
      assertThat(one("SELECT phone FROM institution WHERE id = " + moved.get(0)))
          .as("nothing is changed yet")
          .isEqualTo(moved.get(4));

      decide(page, renamed.get(2));
      page.locator("[id='form:confirm']").click();
      assertThat(page.locator("main"))
          .containsText(
              "4件を台帳に反映しました", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
      administrator.atWidth(390).expectAccessible();
    }
    assertThat(one("SELECT phone FROM institution WHERE id = " + moved.get(0)))
        .isEqualTo("0957-99-1111");
    assertThat(one("SELECT closed_on FROM institution WHERE id = " + closed.get(0)))
        .isEqualTo("2026-04-01");
    assertThat(one("SELECT name FROM institution WHERE id = " + renamed.get(0))).isEqualTo(RENAMED);
    assertThat(
            rows("SELECT municipality_code, opened_on FROM institution WHERE name = '" + NEW + "'"))
        .containsExactly(List.of("42204", "2024-06-01"));
    assertThat(
            one(
                "SELECT action FROM audit_entry WHERE institution_id = 0 ORDER BY seq DESC LIMIT 1"))
        .isEqualTo("UPDATE_REGISTRY");
    expectHonestFigures();
  }

  private Path list(
      List<List<String>> known, List<String> moved, List<String> closed, List<String> renamed)
      throws IOException {
    try (BureauList list = new BureauList()) {
      for (List<String> row : known) {
        if (row == renamed) {
          list.add(BureauList.freeCode(1), RENAMED, row.get(3), row.get(4));
        } else if (row != closed) {
          list.add(row.get(1), row.get(2), row.get(3), row == moved ? "0957-99-1111" : row.get(4));
        }
      }
      list.add(BureauList.freeCode(2), NEW, "諫早市架空町９００番地", "0957-98-0001");
      return list.save(folder);
    }
  }

  private static void decide(Page page, String formerName) {
    page.locator(".chip", new Page.LocatorOptions().setHasText("要確認")).click();
    Locator entry = page.locator("li.item").filter(new Locator.FilterOptions().setHasText(RENAMED));
    entry.getByText("確かめて決める").click();
    assertThat(page.locator("main")).containsText("一致するもの");
    page.getByText("台帳の「" + formerName + "」と同じ医療機関として反映する").click();
    page.locator("main [id='form'] input[type=submit]").click();
    assertThat(page.locator("main")).containsText(formerName + " → " + RENAMED);
  }

  /** An institution counts as expected only while it is open. */
  private void expectHonestFigures() throws SQLException {
    LocalDate today = LocalDate.now(JapanTime.ZONE);
    int year = FiscalYear.of(today).year();
    String measured =
        " WHERE measure = 'STANDING' AND kind = 'DENTAL_CLINIC' AND fiscal_year = %d AND effective_on <= '%s'"
            .formatted(year, today);
    String open =
        " AND COALESCE(opened_on, '1000-01-01') <= '%1$s' AND COALESCE(closed_on, '9999-12-31') > '%1$s'"
            .formatted(today);
    assertThat(
            one(
                "SELECT SUM(n) FROM (SELECT n FROM center_summary"
                    + measured
                    + " UNION ALL SELECT n FROM summary_delta"
                    + measured
                    + ") counts"))
        .isEqualTo(one("SELECT COUNT(*) FROM institution WHERE kind = 'DENTAL_CLINIC'" + open));
  }

  @Test
  void onlyThePrefecturesAdministratorKeepsIt() {
    try (Visitor officer = Visitor.signedIn("ken")) {
      assertThat(officer.page().locator("nav").first()).not().containsText("台帳");
      assertThat(officer.open("/registry/index.xhtml").status()).isEqualTo(403);
      assertThat(officer.open("/registry/preview.xhtml?id=1").status()).isEqualTo(403);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  private String one(String sql) throws SQLException {
    return rows(sql).get(0).get(0);
  }

  private List<List<String>> rows(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
