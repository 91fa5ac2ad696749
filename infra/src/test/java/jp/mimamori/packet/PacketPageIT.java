package jp.mimamori.packet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import jp.mimamori.tenancy.Ids;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A clinic has its papers for the inspection put together, and fetches them. */
class PacketPageIT {

  private static final long INSTITUTION = 1171;
  private static final long ANOTHER = 1172;

  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  @Test
  void fromWhatIsMissingToTheDownload() throws IOException, SQLException {
    TestAccount clerk = TestAccount.member(INSTITUTION, "STAFF");
    TestAccount stranger = TestAccount.member(ANOTHER, "STAFF");
    try (Visitor clinic = Visitor.ofTenantPortal();
        Visitor other = Visitor.ofTenantPortal()) {
      clinic.open("/");
      clinic.signInAs(clerk.username(), TestAccount.PASSWORD);
      addEvidence(clinic);
      haveItMade(clinic);
      fetch(clinic);
      aNodeDiesAndAnotherOneBeginsAnew(clinic, clerk);
      nobodyActsForWhoeverHasLeft(clinic);

      other.open("/");
      other.signInAs(stranger.username(), TestAccount.PASSWORD);
      for (String file : List.of("/packet/packet.pdf", "/packet/packet.zip")) {
        assertThat(other.page().request().get(other.address(file)).status()).isEqualTo(404);
      }
    }
  }

  private static void addEvidence(Visitor clinic) {
    Page page = clinic.page();
    clinic.open("/evidence/add.xhtml");
    page.setInputFiles(
        "[id='form:file']",
        new FilePayload(
            "保守契約書.pdf", "application/pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8)));
    page.fill("[id='form:datedOn']", "R8.4.1");
    page.click("#form input[type=submit]");
    assertThat(page.locator("main")).containsText("保守契約書");
  }

  private static void haveItMade(Visitor clinic) {
    Page page = clinic.page();
    clinic.open("/inspection/index.xhtml");
    page.getByText("検査に持っていくものをそろえる").click();
    assertThat(page.locator("main")).containsText("まだ登録がありません");
    assertThat(page.locator("main .item", new Page.LocatorOptions().setHasText("資料の一覧")))
        .containsText("1件です");
    clinic.expectAccessible();
    page.click("#order input[type=submit]");
    assertThat(page.locator("#making")).containsText("書類を作っています");
    clinic.expectAccessible();
    assertThat(page.locator("#making")).containsText("PDFをダウンロード", PATIENTLY);
    clinic.atWidth(390).expectAccessible();
    clinic.atWidth(1280);
  }

  private static void fetch(Visitor clinic) throws IOException, SQLException {
    APIResponse answer = clinic.page().request().get(clinic.address("/packet/packet.pdf"));
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
      assertThat(text)
          .contains("立入検査持参資料", "足りないもの・古いものが", "001_保守契約書.pdf")
          .contains("通し1／" + pdf.getNumberOfPages());
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertThat(bookmarks).startsWith("表紙・目次", "チェックリスト（自施設の確認用）").endsWith("資料の一覧");
    }
    byte[] zip = clinic.page().request().get(clinic.address("/packet/packet.zip")).body();
    List<String> names = new ArrayList<>();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        names.add(entry.getName());
        assertThat(new String(entries.readNBytes(5), StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      }
    }
    assertThat(names).hasSize(2).last().isEqualTo("資料/001_保守契約書.pdf");
    assertThat(
            number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'FETCH_PACKET' AND institution_id = "
                    + INSTITUTION))
        .isEqualTo(2);
  }

  /** One that was begun, and of which nothing has been heard for long. */
  private static void aNodeDiesAndAnotherOneBeginsAnew(Visitor clinic, TestAccount clerk)
      throws SQLException {
    insertGoing(clerk.sub(), 1);
    clinic.open("/packet/index.xhtml");
    assertThat(clinic.page().locator("#making")).containsText("試験 次郎", PATIENTLY);
    assertThat(number("SELECT MAX(attempts) FROM packet WHERE institution_id = " + INSTITUTION))
        .isEqualTo(2);
  }

  private static void nobodyActsForWhoeverHasLeft(Visitor clinic) throws SQLException {
    insertGoing(UUID.randomUUID().toString(), 2);
    clinic.open("/packet/index.xhtml");
    assertThat(clinic.page().locator("#making")).containsText("書類を作れませんでした", PATIENTLY);
    assertThat(clinic.page().locator("#making")).containsText("PDFをダウンロード");
  }

  private static void insertGoing(String sub, int attempts) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement insert = owner.createStatement()) {
      insert.execute(
          """
          INSERT INTO packet (institution_id, id, version, state, going, asked_at, asked_by, asked_by_sub,
                 second_factor, due_at, attempts, steps, steps_done, pages)
          VALUES (%d, %d, 1, 'MAKING', 1, UTC_TIMESTAMP(), '試験 次郎', '%s', FALSE, UTC_TIMESTAMP(), %d, 9, 3, 0)
          """
              .formatted(INSTITUTION, Ids.next(), sub, attempts));
    }
  }

  private static long number(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement query = owner.createStatement();
        ResultSet row = query.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
