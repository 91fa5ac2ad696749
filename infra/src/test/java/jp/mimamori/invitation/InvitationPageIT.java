package jp.mimamori.invitation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An office invites an institution of its own making; 初瀬さん, who belongs nowhere, accepts. */
class InvitationPageIT {

  private static final long INSTITUTION = 990_001;
  private static final String NAME = "みさき試験医院";
  private static final String EMAIL = "jimu@misaki-iin.example";
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

  @BeforeEach
  void anInstitutionWithoutMembers() throws SQLException {
    execute(
        "INSERT INTO institution (institution_id, id, version, kind, name, kana, municipality_code,"
            + " health_center_code, address, email) VALUES (%1$d, %1$d, 1, 'CLINIC', '%2$s', 'ミサキ', '42204', 'HC04', '長崎県諫早市架空町990-1', '%3$s')"
                .formatted(INSTITUTION, NAME, EMAIL));
  }

  @AfterEach
  void putBack() throws SQLException {
    for (String table : new String[] {"membership", "invitation", "outgoing_mail", "institution"}) {
      execute("DELETE FROM " + table + " WHERE institution_id = " + INSTITUTION);
    }
  }

  @Test
  void aCodeMakesTheFirstAdministrator() throws Exception {
    String lost;
    String mailed;
    try (Visitor officer = Visitor.signedIn("kenou")) {
      Page page = officer.page();
      officer.open("/invitations/index.xhtml?kind=CLINIC");
      officer.expectAccessible();
      lost = letter(page);
      officer.open("/invitations/index.xhtml?kind=CLINIC&invited=yes");
      assertThat(line(page)).containsText("招待中");
      line(page).locator("input[value=メール]").click();
      assertThat(page.locator("main")).containsText("1施設にメールを送ります");
      mailed = mailedCode();
      officer.atWidth(390).expectAccessible();
    }
    try (Visitor stranger = Visitor.ofTenantPortal()) {
      Page page = stranger.page();
      stranger.open("/invitation");
      stranger.expectAccessible();
      look(page, "4GJ7-2M9X-0TQC-8RN5");
      assertThat(page.locator("[role=alert]")).containsText("使えません");
      look(page, lost);
      assertThat(page.locator("[role=alert]")).containsText("取り消されています");
      shift("- INTERVAL 61 DAY");
      look(page, mailed);
      assertThat(page.locator("[role=alert]")).containsText("期限が過ぎています");
      shift("+ INTERVAL 61 DAY");
      stranger.open("/invitation#" + mailed);
      assertThat(page.locator("#code")).hasValue(mailed);
      assertThat(page.url()).doesNotContain(mailed);
      page.locator("main button").click();
      assertThat(page.locator("main")).containsText(NAME);
      assertThat(page.locator("main")).containsText("県央保健所");
      page.fill("#name", "岬太郎");
      page.fill("#email", "misaki@misaki-iin.example");
      page.locator("main button").click();
      assertThat(page.locator("#name-message")).containsText("姓と名の間に空白");
      stranger.atWidth(390).expectAccessible();
      page.fill("#name", "岬 太郎");
      page.locator("main button").click();
      assertThat(page.locator("h1")).containsText("案内のメールをお送りしました");
      assertThat(new Mailbox("misaki@misaki-iin.example").newestText()).contains("認証アプリ");
    }
    try (Visitor invited = Visitor.signedIn("hatsu")) {
      Page page = invited.page();
      page.locator("main a.button").first().click();
      look(page, mailed.toLowerCase().replace("-", " "));
      page.locator("button[value=accept]").click();
      page.waitForURL("**/signin/secondfactor.xhtml");
      invited.open("/invitation");
      look(page, mailed);
      assertThat(page.locator("[role=alert]")).containsText("すでに使われています");
    }
    assertThat(
            text(
                "SELECT CONCAT(person_name, ' ', role) FROM membership WHERE institution_id = "
                    + INSTITUTION))
        .isEqualTo(Product.account("hatsu").person().name() + " ADMINISTRATOR");
    assertThat(
            text(
                "SELECT GROUP_CONCAT(action ORDER BY action) FROM audit_entry WHERE institution_id = "
                    + INSTITUTION))
        .isEqualTo("ACCEPT_INVITATION,INVITE_INSTITUTION,INVITE_INSTITUTION,REVOKE_INVITATION");
    assertThat(text("SELECT COUNT(*) FROM invitation WHERE code_hash LIKE '%" + mailed + "%'"))
        .isEqualTo("0");
  }

  @Test
  void anotherHealthCenterInvitesNobodyHere() {
    try (Visitor officer = Visitor.signedIn("nagasaki")) {
      officer.open("/invitations/index.xhtml");
      assertThat(officer.page().locator("main")).not().containsText(NAME);
    }
  }

  /** Lets the open invitation expire earlier or later. */
  private static void shift(String by) throws SQLException {
    execute(
        "UPDATE invitation SET expires_at = expires_at "
            + by
            + " WHERE state = 'OPEN' AND institution_id = "
            + INSTITUTION);
  }

  private static Locator line(Page page) {
    return page.locator("li.item").filter(new Locator.FilterOptions().setHasText(NAME));
  }

  /** The code of a letter, read from its PDF. */
  private static String letter(Page page) throws IOException {
    Download download = page.waitForDownload(() -> line(page).locator("input[value=招待状]").click());
    try (PDDocument pdf = Loader.loadPDF(download.path().toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(text).contains(NAME + " 御中", "県央保健所", "/invitation");
      return code(text);
    }
  }

  private static String mailedCode() throws InterruptedException {
    Mailbox box = new Mailbox(EMAIL);
    long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (box.size() == 0 && System.nanoTime() < until) {
      Thread.sleep(300);
    }
    return code(box.newestText());
  }

  private static String code(String text) {
    Matcher code = CODE.matcher(text);
    assertThat(code.find()).as(text).isTrue();
    return code.group();
  }

  private static void look(Page page, String code) {
    page.fill("#code", code);
    page.locator("main form button").first().click();
  }

  private static String text(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
