package jp.mimamori.tenantportal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.JapanTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 資料, from the photograph of a paper to what an officer sees of it. */
class EvidencePageIT {

  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);
  private static final int MEGABYTE = 1024 * 1024;
  private static final String LEDGER = "R7-H-2-1";
  private static final String RULES = "R7-H-1-1";

  private static Connection owner;
  private static long institution;
  private static String name;
  private static Visitor visitor;
  private static Page page;

  @TempDir Path folder;

  /** A clinic of 県央保健所 that no other test uses; 掛川さん helps out there for a while. */
  @BeforeAll
  static void enter() throws SQLException {
    owner = Product.running().ownerConnection();
    institution =
        number(
            """
            SELECT MIN(i.institution_id) FROM institution i
              JOIN checklist_response r ON r.institution_id = i.institution_id
             WHERE i.institution_id > 1100 AND r.standing IN ('COMPLETE', 'ACHIEVED')
               AND i.kind = 'CLINIC' AND i.health_center_code =
                   (SELECT health_center_code FROM institution WHERE institution_id = 1001)
            """);
    name = text("SELECT name FROM institution WHERE institution_id = " + institution);
    execute(
        """
        INSERT INTO membership (
          institution_id, id, version, person_sub, person_name, email, role, valid_from)
        SELECT %d, 77, 1, person_sub, person_name, email, 'STAFF', '2020-01-01'
          FROM membership WHERE person_sub = '%s' LIMIT 1
        """
            .formatted(institution, Product.account("kakemochi").person().sub()));
    visitor = Visitor.signedIn("kakemochi");
    page = visitor.page();
    visitor.open("/signin/choose.xhtml");
    page.click("[aria-label='" + name + "を選ぶ']");
    page.waitForURL("**/home/index.xhtml");
  }

  @AfterAll
  static void leave() throws SQLException {
    visitor.close();
    for (String table :
        new String[] {
          "evidence_use", "evidence_version", "evidence", "file_chunk", "stored_file"
        }) {
      execute("DELETE FROM " + table + " WHERE institution_id = " + institution);
    }
    execute("DELETE FROM membership WHERE id = 77 AND institution_id = " + institution);
    owner.close();
  }

  /** What an earlier test left unsaved would be offered again. */
  @BeforeEach
  void forgetDrafts() {
    visitor.open("/evidence/index.xhtml");
    page.evaluate("sessionStorage.clear()");
  }

  @Test
  void onePhotographServesTwoItemsAndTheNextYear() throws Exception {
    page.setViewportSize(390, 844);
    visitor.open("/checklist/answer.xhtml?item=" + LEDGER);
    visitor.expectAccessible();
    page.click("#evidence a[href*='/evidence/add.xhtml']");
    visitor.expectAccessible();
    page.fill("[id='form:title']", "髙﨑の機器台帳");
    page.fill("[id='form:datedOn']", "R8.4.1");
    page.fill("[id='form:expiresOn']", TODAY.plusDays(20).toString());
    choose("写真 1.jpg", "image/jpeg", photograph("N32.84 E130.05"));
    save();

    assertThat(visitor.path()).startsWith("/checklist/answer.xhtml?item=" + LEDGER);
    assertThat(page.locator("#evidence").innerText()).contains("髙﨑の機器台帳", "期限が近い");
    visitor.open("/home/index.xhtml");
    assertThat(page.locator("main").innerText()).contains("「髙﨑の機器台帳」を新しい資料に差し替える");
    visitor.expectAccessible();

    visitor.open("/checklist/answer.xhtml?item=" + RULES);
    page.fill("[id='form:remarks']", "書きかけ");
    page.click("#evidence a[href*='/evidence/choose.xhtml']");
    visitor.expectAccessible();
    press("[aria-label='髙﨑の機器台帳を使う']");
    assertThat(page.locator("#evidence").innerText()).contains("髙﨑の機器台帳");
    assertThat(page.inputValue("[id='form:remarks']")).isEqualTo("書きかけ");

    execute(
        "UPDATE evidence_use SET fiscal_year = fiscal_year - 1 WHERE item_id = '%s' AND institution_id = %d"
            .formatted(RULES, institution));
    visitor.open("/checklist/answer.xhtml?item=" + RULES);
    page.fill("[id='form:remarks']", "まだ書きかけ");
    press("[aria-label='髙﨑の機器台帳を今年度にも使う']");
    assertThat(page.locator("#evidence .items").innerText()).contains("髙﨑の機器台帳");
    assertThat(page.locator("#evidence h3").count()).isZero();
    assertThat(page.inputValue("[id='form:remarks']")).isEqualTo("まだ書きかけ");
    page.setViewportSize(1280, 900);

    page.click("#evidence .item-link");
    assertThat(page.locator("main").innerText()).contains("2-①", "1-①", "第1版");
    visitor.expectAccessible();
    APIResponse file = fetch(page.locator("main .actions a").first().getAttribute("href"));
    assertThat(new String(file.body(), StandardCharsets.ISO_8859_1))
        .as("where the photograph was taken")
        .doesNotContain("N32.84");
    assertThat(ImageIO.read(new ByteArrayInputStream(file.body())).getWidth()).isEqualTo(80);

    page.click(
        "main .actions a[href*='/evidence/items.xhtml'], main a[href*='/evidence/items.xhtml']");
    visitor.expectAccessible();
    page.uncheck("input[value='" + RULES + "']");
    page.check("input[value='R7-H-2-2']");
    save();
    assertThat(page.locator("main").innerText()).contains("2-①", "2-②").doesNotContain("1-①");
    assertThat(actions()).contains("ADD_EVIDENCE", "USE_EVIDENCE", "STOP_USING_EVIDENCE");

    officersSeeThatThereIsOne();
  }

  /** Number and date, but neither title nor name nor content. */
  private void officersSeeThatThereIsOne() {
    try (Visitor kenou = Visitor.signedIn("kenou")) {
      kenou.open("/institutions/view.xhtml?id=" + institution);
      assertThat(kenou.page().locator("main").innerText())
          .contains("資料 1件（最新 令和8年4月1日）")
          .doesNotContain("髙﨑の機器台帳", "写真 1.jpg");
      assertThat(kenou.open("/evidence/file?id=1").status()).isEqualTo(404);
      assertThat(kenou.open("/evidence/index.xhtml").status()).isEqualTo(404);
    }
  }

  @Test
  void aFileIsHandedOutAsItCameAndHarmless() throws Exception {
    byte[] pdf = pdf(20 * MEGABYTE, 1);
    Path large = Files.write(folder.resolve("運用管理規程 *第2版*.pdf"), pdf);
    visitor.open("/evidence/add.xhtml");
    page.setInputFiles("[id='form:file']", large);
    page.fill("[id='form:datedOn']", "R8.4.1");
    save();
    assertThat(page.locator(".messages").innerText()).contains("追加しました");

    String address =
        page.locator("main .items a[href*='/evidence/file']").first().getAttribute("href");
    APIResponse file = fetch(address);
    assertThat(Arrays.equals(file.body(), pdf)).isTrue();
    assertThat(file.headers())
        .containsEntry("content-type", "application/pdf")
        .containsEntry("content-length", String.valueOf(pdf.length))
        .containsEntry("content-security-policy", "sandbox; default-src 'none'")
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("cache-control", "private, no-store")
        .containsEntry(
            "content-disposition",
            "attachment; filename=\"file.pdf\"; filename*=UTF-8''"
                + "%E9%81%8B%E7%94%A8%E7%AE%A1%E7%90%86%E8%A6%8F%E7%A8%8B%20%2A%E7%AC%AC2%E7%89%88%2A.pdf");
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    long id = number("SELECT id FROM stored_file WHERE sha256 = '" + digest + "'");
    assertThat(number("SELECT COUNT(*) FROM file_chunk WHERE file_id = " + id)).isEqualTo(20);
    page.click(".item-link");
    assertThat(page.locator(".digest").innerText()).isEqualTo(digest);

    try (Visitor sanba = Visitor.signedIn("sanba")) {
      assertThat(sanba.open(address).status()).isEqualTo(404);
      assertThat(sanba.open(visitor.path()).status()).isEqualTo(404);
      assertThat(sanba.open("/evidence/renew.xhtml?id=" + evidenceOf(id)).status()).isEqualTo(404);
    }
    for (String nowhere :
        new String[] {"", "?id=", "?id=abc", "?id=-1", "?id=99999999999999999999"}) {
      assertThat(page.request().get(visitor.address("/evidence/file" + nowhere)).status())
          .isEqualTo(404);
    }

    visitor.open("/evidence/add.xhtml");
    page.setInputFiles("[id='form:file']", large);
    page.fill("[id='form:title']", "同じ中身の別の資料");
    page.fill("[id='form:datedOn']", "R8.4.1");
    save();
    assertThat(
            number(
                "SELECT COUNT(*) FROM stored_file WHERE institution_id = %d AND size = %d"
                    .formatted(institution, pdf.length)))
        .as("the same content again")
        .isEqualTo(1);
  }

  private static long evidenceOf(long file) throws SQLException {
    return number("SELECT MIN(evidence_id) FROM evidence_version WHERE file_id = " + file);
  }

  @Test
  void whatIsNoHarmlessDocumentIsRefusedAndNothingTypedIsLost() throws IOException {
    page.setViewportSize(1280, 900);
    refused("規程.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "中身が");
    refused("規程.docm", archive("word/document.xml", 10), "種類");
    refused("規程.docx", archive("word/vbaProject.bin", 10), "マクロ");
    refused("台帳.xlsx", archive("xl/worksheets/sheet1.xml", 30 * MEGABYTE), "開いたときの大きさ");
    refused("空.pdf", new byte[0], "中身のない");
    refused("写真.heic", "ftypheic".getBytes(StandardCharsets.UTF_8), "種類");
    refused("半分.jpg", Arrays.copyOf(photograph("x"), 400), "壊れて");
    refused("大きい.pdf", pdf(21 * MEGABYTE, 2), "大きすぎます");

    visitor.open("/evidence/add.xhtml");
    choose("大きい.pdf", "application/pdf", pdf(21 * MEGABYTE, 2));
    assertThat(page.evaluate("document.getElementById('form:file').validationMessage"))
        .asString()
        .contains("20MB");
    APIResponse huge =
        page.request()
            .post(
                visitor.address("/evidence/add.xhtml"),
                RequestOptions.create()
                    .setHeader("Content-Type", "multipart/form-data; boundary=x")
                    .setData(new byte[43 * MEGABYTE]));
    assertThat(huge.status()).isEqualTo(413);
    assertThat(huge.text()).contains("ファイルが大きすぎます");

    visitor.open("/evidence/add.xhtml");
    save();
    assertThat(page.locator("[id='form:file-message']").innerText()).contains("ファイルを選んで");
  }

  private static void refused(String fileName, byte[] content, String because) {
    visitor.open("/evidence/add.xhtml");
    page.fill("[id='form:title']", "題");
    page.fill("[id='form:datedOn']", "R8.4.1");
    page.fill("[id='form:remark']", "原本は金庫");
    choose(fileName, "application/octet-stream", content);
    page.evaluate("document.getElementById('form:file').setCustomValidity('')");
    save();
    assertThat(page.locator("[id='form:file-message']").innerText()).as(fileName).contains(because);
    assertThat(page.inputValue("[id='form:title']")).isEqualTo("題");
    assertThat(page.inputValue("[id='form:datedOn']")).isEqualTo("令和8年4月1日");
    assertThat(page.inputValue("[id='form:remark']")).isEqualTo("原本は金庫");
  }

  @Test
  void aFileIsRenewedCorrectedRetiredAndTakenBack() {
    visitor.open("/evidence/add.xhtml");
    choose("契約書.pdf", "application/pdf", pdf(1000, 3));
    page.fill("[id='form:title']", ""); // what was typed before and never saved is back here
    page.fill("[id='form:datedOn']", "R7.4.1");
    page.fill("[id='form:expiresOn']", "R8.3.31");
    save();
    visitor.open("/evidence/index.xhtml?show=expired");
    assertThat(page.locator("main .items").innerText()).contains("契約書", "期限切れ");
    page.click(".item-link");
    String view = visitor.path();

    page.click("main a[href*='/evidence/renew.xhtml']");
    visitor.expectAccessible();
    choose("契約書.pdf", "application/pdf", pdf(1000, 3));
    page.fill("[id='form:datedOn']", "R8.4.1");
    save();
    assertThat(page.locator("[id='form:file-message']").innerText()).contains("同じ内容");
    choose("契約書 令和8年度.pdf", "application/pdf", pdf(1000, 4));
    save();
    assertThat(page.locator(".history > li").count()).isEqualTo(2);
    assertThat(page.locator(".history").innerText())
        .contains("契約書.pdf", "契約書 令和8年度.pdf", "掛川 洋子", "令和7年4月1日", "令和8年4月1日");

    page.click("main a[href*='/evidence/change.xhtml']");
    visitor.expectAccessible();
    page.fill("[id='form:title']", "保守契約書");
    save();
    page.click("main a[href*='/evidence/retire.xhtml']");
    visitor.expectAccessible();
    assertThat(visitor.heading()).isEqualTo("保守契約書を使うのをやめますか");
    save();
    assertThat(page.locator("main").innerText()).doesNotContain("保守契約書　");
    visitor.open("/evidence/index.xhtml?show=retired&text=" + "%E4%BF%9D%E5%AE%88");
    assertThat(page.locator("main .items").innerText()).contains("保守契約書");
    visitor.expectAccessible();
    visitor.open(view);
    press("[id='resume'] input[type=submit]");
    assertThat(page.locator(".messages").innerText()).contains("また使える");
  }

  private static void choose(String fileName, String mediaType, byte[] content) {
    page.setInputFiles("[id='form:file']", new FilePayload(fileName, mediaType, content));
  }

  private static void save() {
    press("main .actions input[type=submit]");
  }

  private static void press(String button) {
    page.waitForNavigation(() -> page.click(button));
  }

  private static APIResponse fetch(String address) {
    return page.request().get(visitor.address(address));
  }

  private static byte[] pdf(int size, int seed) {
    byte[] content = new byte[size];
    new Random(seed).nextBytes(content);
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    byte[] tail = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, content, 0, head.length);
    System.arraycopy(tail, 0, content, size - tail.length, tail.length);
    return content;
  }

  /** With a comment in which the camera noted the place. */
  private static byte[] photograph(String place) throws IOException {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
    byte[] picture = jpeg.toByteArray();
    byte[] note = place.getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    taken.write(picture, 0, 2);
    taken.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (note.length + 2)});
    taken.write(note);
    taken.write(picture, 2, picture.length - 2);
    return taken.toByteArray();
  }

  private static byte[] archive(String entry, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part :
          Map.of("[Content_Types].xml", new byte[10], entry, new byte[size]).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String actions() throws SQLException {
    return text(
        "SELECT GROUP_CONCAT(action) FROM audit_entry WHERE institution_id = " + institution);
  }

  private static long number(String sql) throws SQLException {
    return Long.parseLong(text(sql));
  }

  private static String text(String sql) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
