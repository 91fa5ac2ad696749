package jp.mimamori.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.files.CsvEncoding;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Saving the list of institutions as an officer does it. */
class InstitutionListExportPageIT {

  private static final String LIST = "/institutions/index.xhtml";

  private static APIResponse save(Visitor visitor, CsvEncoding encoding) {
    String link = encoding == CsvEncoding.UTF_8 ? "CSVで保存（UTF-8）" : "CSVで保存（Shift_JIS）";
    String address =
        (String)
            visitor.page().locator("a:has-text('" + link + "')").evaluate("anchor => anchor.href");
    return visitor.page().request().get(address);
  }

  private static List<String> lines(APIResponse response, CsvEncoding encoding) {
    return new String(response.body(), encoding.charset()).lines().toList();
  }

  /** The number in the heading above the list. */
  private static int shown(Visitor visitor) {
    String heading = visitor.page().locator("h2:has-text('機関')").first().innerText();
    return Integer.parseInt(heading.replaceAll("\\D", ""));
  }

  @ParameterizedTest
  @EnumSource(CsvEncoding.class)
  void whatIsNarrowedIsWhatIsSaved(CsvEncoding encoding) {
    try (Visitor officer = Visitor.signedIn("kenou")) {
      officer.open(LIST);
      final int all = shown(officer);
      officer.open(LIST + "?kind=PHARMACY");
      int pharmacies = shown(officer);
      assertThat(pharmacies).isPositive().isLessThan(all);

      APIResponse file = save(officer, encoding);
      List<String> lines = lines(file, encoding);

      assertThat(file.headers().get("content-disposition"))
          .startsWith("attachment; filename=\"institutions-");
      assertThat(lines.get(0))
          .startsWith(encoding == CsvEncoding.UTF_8 ? "\uFEFF\"名称\"" : "\"名称\"");
      assertThat(lines.subList(1, pharmacies + 1)).allMatch(line -> line.contains("\"薬局\""));
      if (encoding == CsvEncoding.UTF_8) {
        assertThat(lines).hasSize(pharmacies + 1);
      }
    }
  }

  @Test
  void excelHoldsTheSameRowsAndNoFormula() throws IOException {
    try (Visitor officer = Visitor.signedIn("kenou")) {
      officer.open(LIST + "?sort=-ANSWERED");
      List<String> csv = lines(save(officer, CsvEncoding.UTF_8), CsvEncoding.UTF_8);
      String address =
          (String)
              officer.page().locator("a:has-text('Excelで保存')").evaluate("anchor => anchor.href");
      byte[] body = officer.page().request().get(address).body();
      try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(body))) {
        Sheet sheet = file.getSheetAt(0);
        assertThat(sheet.getLastRowNum() + 1).isEqualTo(csv.size());
        for (Row row : sheet) {
          assertThat(csv.get(row.getRowNum())).contains(row.getCell(0).getStringCellValue());
          row.forEach(c -> assertThat(c.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
      }
    }
  }

  @Test
  void nothingOfAnotherHealthCenterIsSaved() {
    try (Visitor kenou = Visitor.signedIn("kenou");
        Visitor nagasaki = Visitor.signedIn("nagasaki")) {
      kenou.open(LIST);
      String center = kenou.page().evaluate("() => location.origin").toString();
      nagasaki.open(LIST);
      List<String> own = lines(save(nagasaki, CsvEncoding.UTF_8), CsvEncoding.UTF_8);
      List<String> asked =
          lines(
              nagasaki.page().request().get(center + "/institutions/list.csv?municipality=42204"),
              CsvEncoding.UTF_8);

      assertThat(own).hasSizeGreaterThan(1).noneMatch(line -> line.contains("諫早市"));
      assertThat(asked).hasSize(1);
    }
  }

  @Test
  void savingIsNoted() throws SQLException {
    long before = exports();
    try (Visitor officer = Visitor.signedIn("kenou")) {
      officer.open(LIST);
      save(officer, CsvEncoding.UTF_8);
    }
    assertThat(exports()).isEqualTo(before + 1);
  }

  private static long exports() throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'EXPORT_INSTITUTIONS'"
                    + " AND institution_id = 0 AND side = 'OVERSIGHT'")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void strangersGetNoFile() {
    try (Visitor visitor = Visitor.ofOversightPortal()) {
      APIResponse answer =
          visitor
              .page()
              .request()
              .get(Product.running().oversightPortal() + "/institutions/list.csv");
      assertThat(answer.text()).doesNotContain("名称");
    }
  }
}
