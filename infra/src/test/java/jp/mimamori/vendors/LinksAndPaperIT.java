package jp.mimamori.vendors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * A link that was revoked, one that has expired and one that was used up by an answer on paper:
 * what the vendor reads then, and that nothing comes in or out by it any more.
 */
class LinksAndPaperIT {

  private static final long INSTITUTION = 1164;
  private static final int YEAR = FiscalYear.of(LocalDate.now(JapanTime.ZONE)).year();

  /** Typed into a draft that nobody sends. */
  private static final String DRAFT = "まだ出さない下書き";

  private static final String CONTACT = "contact-of-the-vendor@links.example";

  /** A vendor that was asked, the request, and the link that was handed over. */
  private record Asked(String vendor, String request, String link) {}

  @Test
  void aLinkThatIsGoodForNothingSaysSoAndTellsNothing() throws SQLException {
    try (Visitor clinic = clinic();
        Visitor vendor = Visitor.ofTenantPortal().atWidth(390)) {
      Asked revoked = ask(clinic, "取消システム株式会社");
      beginADraft(vendor, revoked);
      clinic.open("/vendors/revoke.xhtml?id=" + revoked.request);
      clinic.page().locator("main form input[type=submit]").click();
      assertThat(clinic.page().locator("main")).containsText("取り消し");
      expectGone(vendor, revoked, "この依頼は取り消されました");

      Asked expired = ask(clinic, "期限システム株式会社");
      beginADraft(vendor, expired);
      execute(
          "UPDATE vendor_request SET expires_at = UTC_TIMESTAMP() - INTERVAL 1 DAY WHERE id = "
              + expired.request);
      expectGone(vendor, expired, "リンクの期限が切れています");
      clinic.open("/vendors/view.xhtml?id=" + expired.vendor);
      assertThat(clinic.page().locator(".status").first()).containsText("期限");
      assertThat(clinic.page().locator("main")).containsText("依頼する");
    }
  }

  /** What was answered last year is proposed; what is entered from paper says that it was. */
  @Test
  void whatCameOnPaperIsEnteredByTheInstitutionAndMarked() throws SQLException, IOException {
    try (Visitor clinic = clinic();
        Visitor vendor = Visitor.ofTenantPortal().atWidth(390)) {
      Asked asked = ask(clinic, "紙システム株式会社");
      answeredLastYear(asked.vendor);
      Page page = vendor.page();
      page.navigate(asked.link);
      assertThat(page.locator("main")).containsText("文言同じ（確認のみ）");
      assertThat(page.locator("#value-R7-V-1-1-YES")).isChecked();
      assertThat(page.locator("#value-R7-V-2-6-NO")).not().isChecked();
      assertThat(page.locator("#value-R7-V-2-6")).containsText("いいえ");
      vendor.expectAccessible();

      clinic.open("/vendors/paper.xhtml?id=" + asked.vendor);
      Page paper = clinic.page();
      assertThat(paper.locator("input[type=radio]:checked")).hasCount(0);
      paper.fill("#answeredBy", "田中 次郎");
      paper
          .querySelectorAll(".vendor-item fieldset")
          .forEach(item -> paper.check("#" + item.getAttribute("id") + "-YES"));
      paper.check("#value-R7-V-2-6-NO");
      paper.locator("main button[type=submit]").click();
      assertThat(paper.locator("#problems")).containsText("目標日");
      assertThat(paper.locator("#answeredBy")).hasValue("田中 次郎");
      paper.fill(
          "#targetOn-R7-V-2-6", FiscalYear.of(LocalDate.now(JapanTime.ZONE)).lastDay().toString());
      paper.locator("main button[type=submit]").click();
      paper.waitForURL("**/vendors/view.xhtml?answered**");
      assertThat(paper.locator(".status").first()).hasText("回答済み");
      assertThat(paper.locator("main")).containsText("事業者の紙の回答を施設が入力");
      clinic.expectAccessible();

      expectGone(vendor, asked, "回答は送信済みです");
      APIResponse form =
          paper.request().get(clinic.address("/checklist/form.pdf?vendor=" + asked.vendor));
      try (PDDocument pdf = Loader.loadPDF(form.body())) {
        assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
            .contains("紙システム株式会社", "事業者の紙の回答を施設が入力");
      }
    }
  }

  private static Visitor clinic() {
    TestAccount clerk = TestAccount.member(INSTITUTION, "STAFF");
    Visitor clinic = Visitor.ofTenantPortal();
    clinic.open("/");
    clinic.signInAs(clerk.username(), TestAccount.PASSWORD);
    return clinic;
  }

  private static Asked ask(Visitor clinic, String name) {
    Page page = clinic.page();
    Vendors.register(clinic, name, CONTACT);
    String vendor = number(page.url());
    page.getByText("「事業者確認用」を依頼する").click();
    page.locator("main input[value='渡すリンクを作る']").click();
    page.waitForURL("**/vendors/link.xhtml**");
    String request = number(page.url());
    page.locator("[id='make'] input[type=submit]").click();
    return new Asked(vendor, request, page.locator("#vendor-link").innerText().strip());
  }

  private static String number(String address) {
    return address.replaceAll(".*[?&]id=(\\d+).*", "$1");
  }

  private static void beginADraft(Visitor vendor, Asked asked) {
    Page page = vendor.page();
    assertThat(page.navigate(asked.link).status()).isEqualTo(200);
    page.fill("#answeredBy", DRAFT);
    assertThat(page.locator("#kept")).hasText("書いた内容を保存しました。");
  }

  private static void expectGone(Visitor vendor, Asked asked, String heading) throws SQLException {
    Page page = vendor.page();
    long rounds = rounds(asked);
    assertThat(page.navigate(asked.link).status()).isEqualTo(410);
    assertThat(vendor.heading()).isEqualTo(heading);
    assertThat(page.locator("main")).containsText("電話");
    assertThat(page.content())
        .as("what was asked, typed or written about the vendor")
        .doesNotContain(DRAFT, CONTACT, "田中 次郎", "R7-V-", "下書き");
    assertThat(page.locator("form")).hasCount(0);
    vendor.expectAccessible();

    FormData fields = FormData.create().set("answeredBy", "遅い回答").set("do", "send");
    fields.set("value-R7-V-1-1", "YES");
    RequestOptions post = RequestOptions.create().setForm(fields).setMaxRedirects(0);
    assertThat(page.request().post(asked.link, post).status()).isEqualTo(303);
    RequestOptions background = post.setHeader("X-Requested-With", "fetch");
    assertThat(page.request().post(asked.link, background).status()).isEqualTo(410);
    assertThat(rounds(asked)).as("rounds, after one more attempt to answer").isEqualTo(rounds);
    assertThat(
            number(
                "SELECT COUNT(*) FROM vendor_request WHERE draft LIKE '%%遅い回答%%' AND id = %s",
                asked.request))
        .isZero();
  }

  private static long rounds(Asked asked) throws SQLException {
    return number(
        "SELECT COUNT(*) FROM answer_round a JOIN checklist_response r"
            + " ON r.institution_id = a.institution_id AND r.id = a.response_id"
            + " WHERE r.fiscal_year = "
            + YEAR
            + " AND r.vendor_id = %s",
        asked.vendor);
  }

  /** はい to the first item, いいえ to another one. */
  private static void answeredLastYear(String vendor) throws SQLException {
    execute(
        """
        INSERT INTO checklist_response (institution_id, id, version, fiscal_year, vendor_id, edition_id, standing,
               applicable, answered, yes_count, no_count, not_required_count, last_activity_at)
        VALUES (%1$d, %2$s, 1, %3$d, %2$s, 'R7-V', 'IN_PROGRESS', 14, 2, 1, 1, 0, '%3$d-06-03')
        """
            .formatted(INSTITUTION, vendor, YEAR - 1));
    for (String given : new String[] {"R7-V-1-1 YES", "R7-V-2-6 NO"}) {
      String[] answer = given.split(" ");
      execute(
          """
          INSERT INTO answer_round (institution_id, id, version, response_id, item_id, control_id, round_no,
                 revision_no, value, confirmed_on, wording_digest, origin, answered_by_name, answered_at, latest)
          SELECT %1$d, %2$s + position, 1, %2$s, id, control_id, 1, 1, '%4$s', '%3$d-06-03', wording_digest,
                 'VENDOR', '山田 花子', '%3$d-06-03', TRUE
            FROM checklist_item WHERE id = '%5$s'
          """
              .formatted(INSTITUTION, vendor, YEAR - 1, answer[1], answer[0]));
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(String sql, String id) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet result = statement.executeQuery(sql.formatted(id))) {
      result.next();
      return result.getLong(1);
    }
  }
}
