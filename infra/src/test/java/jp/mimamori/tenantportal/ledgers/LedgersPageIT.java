package jp.mimamori.tenantportal.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.JapanTime;
import org.junit.jupiter.api.Test;

/** 台帳, from the first device by hand to a fact beside the item of the checklist. */
class LedgersPageIT {

  private static final String LIST = "/ledgers/list.xhtml?kind=device";
  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);

  /** A list as a vendor hands it over: a title, heads of its own, one row that cannot be read. */
  private static final String OF_VENDOR =
      """
      御院の機器一覧,,,,,
      機器名,種類,シリアル番号,置き場所,OS,棚卸日
      電子カルテサーバ,サーバー,SN-1,%s,Windows Server 2022,%s
      ルーター,ルーター,SN-2,サーバ室,FW 3.1,%s
      謎の機器,宇宙船,SN-3,どこか,,
      """;

  private Visitor visitor;
  private Page page;

  @Test
  void fromTheFirstDeviceToTheFactBesideTheItem() throws SQLException {
    long institution = institution();
    TestAccount account = TestAccount.member(institution, "STAFF");
    try (Visitor clerk = Visitor.ofTenantPortal()) {
      visitor = clerk;
      page = clerk.page();
      clerk.open("/");
      clerk.signInAs(account.username(), TestAccount.PASSWORD);

      visitor.open("/ledgers/index.xhtml");
      visitor.expectAccessible();
      registerByHand();
      twoPeopleAtOnce();
      importOfVendor();
      ownExportChangesNothing();
      factBesideTheItem();
      undo();
    }
  }

  private void registerByHand() {
    page.setViewportSize(390, 844);
    visitor.open(LIST);
    assertThat(main()).contains("まだ登録されていません");
    page.click("text=1件ずつ登録する");
    visitor.expectAccessible();
    press("form");
    assertThat(main()).contains("機器の名前：記入してください", "区分：記入してください");
    page.fill("[id='form:name']", "髙﨑さんのパソコン");
    page.selectOption("[id='form:kind']", "端末PC");
    page.fill("[id='form:code']", "ＰＣ－１");
    page.fill("[id='form:place']", "受付");
    page.fill("[id='form:software']", "=Windows 11");
    page.fill("[id='form:registeredOn']", "きのう");
    press("form");
    assertThat(main()).contains("読み取れません");
    assertThat(page.inputValue("[id='form:place']")).isEqualTo("受付");
    page.fill("[id='form:registeredOn']", "R6.4.1");
    page.fill("[id='form:checkedOn']", TODAY.toString());
    press("form");
    assertThat(main()).contains("PC-1", "令和6年4月1日", "登録");
    visitor.open(LIST);
    visitor.expectAccessible();
    page.setViewportSize(1280, 900);
    visitor.expectAccessible();
  }

  private void twoPeopleAtOnce() {
    page.click("text=髙﨑さんのパソコン");
    page.click("text=変更する");
    Page second = page.context().newPage();
    second.navigate(page.url());
    second.fill("[id='form:users']", "受付の全員");
    second.locator("[id='form'] input[type=submit]").first().click();
    second.waitForURL("**/history.xhtml**");
    second.close();
    page.fill("[id='form:users']", "髙﨑");
    press("form");
    assertThat(main()).contains("ほかの人が同じものを先に保存しました", "先に保存された内容：受付の全員");
    assertThat(page.inputValue("[id='form:users']")).isEqualTo("髙﨑");
    press("form");
    assertThat(main()).contains("受付の全員 → 髙﨑");
  }

  private void importOfVendor() {
    send("vendor.csv", ofVendor("サーバ室", TODAY.minusDays(3)));
    assertThat(visitor.path()).startsWith("/ledgers/match.xhtml");
    visitor.expectAccessible();
    page.selectOption("[id='form:head3']", "place");
    press("form");
    assertThat(main()).contains("宇宙船", "新しく登録\n2行", "取り込めない\n1行");
    visitor.expectAccessible();
    press("go");
    assertThat(main()).contains("2件を取り込みました");

    send("vendor.csv", ofVendor("倉庫", TODAY.minusDays(3)));
    assertThat(visitor.path()).as("heads are remembered").startsWith("/ledgers/preview.xhtml");
    assertThat(main()).contains("変更\n1行", "変わらない\n1行", "新しく登録\n0行");
    page.click("nav a:has-text('変更')");
    assertThat(main()).contains("サーバ室 → 倉庫");
    press("go");
  }

  private void ownExportChangesNothing() {
    for (String file : new String[] {"list.xlsx", "list.csv", "list.csv?encoding=WINDOWS_31J"}) {
      String address = file + (file.contains("?") ? "&" : "?") + "kind=device";
      byte[] exported = page.request().get(visitor.address("/ledgers/" + address)).body();
      send(file.replaceFirst("\\?.*", ""), exported);
      assertThat(main()).as(file).contains("変わらない\n3行", "変更\n0行", "新しく登録\n0行");
      assertThat(main()).contains("台帳と同じ内容です");
    }
  }

  private void factBesideTheItem() {
    visitor.open("/checklist/answer.xhtml?item=R7-H-2-1");
    assertThat(main()).contains("機器3台、うち3台に設置場所とバージョンが書かれています", "「はい」を裏付けています");
    visitor.expectAccessible();
    visitor.open("/checklist/answer.xhtml?item=R7-H-2-13");
    assertThat(main()).contains("登録した内容からはわかりません", "ネットワーク機器1台のうち");
  }

  private void undo() {
    visitor.open("/ledgers/import.xhtml?kind=device");
    page.locator("main .items a:has-text('vendor.csv')").first().click();
    press("back");
    assertThat(main()).contains("取り消して、元の内容に戻しました");
    visitor.open(LIST);
    assertThat(main()).contains("サーバ室").doesNotContain("倉庫");
    visitor.open("/ledgers/import.xhtml?kind=device");
    page.locator("main .items a:has-text('vendor.csv')").last().click();
    press("back");
    assertThat(main()).contains("あとから変更された1件は、そのまま残してあります");
    visitor.open(LIST + "&show=retired");
    assertThat(main()).contains("使用を終えたもの（1件）", "ルーター");
    visitor.expectAccessible();
  }

  private static byte[] ofVendor(String place, LocalDate checked) {
    return OF_VENDOR.formatted(place, checked, checked).getBytes(StandardCharsets.UTF_8);
  }

  private void send(String name, byte[] content) {
    visitor.open("/ledgers/import.xhtml?kind=device");
    page.setInputFiles(
        "[id='form:file']", new FilePayload(name, "application/octet-stream", content));
    press("form");
  }

  private void press(String form) {
    page.locator("[id='" + form + "'] input[type=submit]").first().click();
    page.waitForLoadState();
  }

  private String main() {
    return page.locator("main").innerText();
  }

  /** A clinic of the demo that no other test uses. */
  private static long institution() throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet found =
            statement.executeQuery(
                """
                SELECT MAX(i.institution_id) FROM institution i
                 WHERE i.institution_id > 1100 AND i.closed_on IS NULL AND i.kind = 'CLINIC'
                   AND i.health_center_code = 'HC05'
                   AND NOT EXISTS (SELECT 1 FROM checklist_response r
                                    WHERE r.institution_id = i.institution_id
                                      AND r.standing = 'NO_SYSTEM')
                """)) {
      found.next();
      return found.getLong(1);
    }
  }
}
