package jp.mimamori.vendors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

/** A vendor with an account answers once; two clinics share it, each for its own systems. */
class OneAnswerForTwoClinicsIT {

  private static final long FIRST = 1161;
  private static final long SECOND = 1162;

  private static final byte[] MDS = "%PDF-1.7\n% MDS\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  /** What is asked for each institution. */
  private static final List<String> INSTALLED = List.of("2-2", "2-6", "2-8", "2-13");

  @Test
  void aVendorAnswersOnceAndEachClinicAccepts() {
    String address = "box-" + UUID.randomUUID() + "@shared.example";
    try (Visitor first = clinic(FIRST);
        Visitor second = clinic(SECOND);
        Visitor vendor = Visitor.ofTenantPortal();
        Visitor stranger = clinic(1163)) {
      ask(first, address);
      ask(second, address);
      String link = Vendors.mailedLink(address, 2);
      String other = Vendors.earlierLink(address);

      beginAnAccount(vendor, link, address);
      takeOver(vendor, link, "共通システム株式会社", "山田 花子");
      takeOver(vendor, other, null, null);
      assertThat(vendor.page().locator("main")).containsText("医療機関からの依頼（2件）");
      vendor.expectAccessible();
      vendor.atWidth(390).expectAccessible();
      vendor.atWidth(1280);

      answerOnce(vendor);
      String document = publishDisclosure(vendor);
      assertThat(saved(first, document).status()).isEqualTo(404);
      String request = release(vendor, 0);
      release(vendor, 0);
      assertThat(saved(first, document).body()).isEqualTo(MDS);
      assertThat(saved(stranger, document).status()).isEqualTo(404);
      assertThat(first.page().locator("main")).not().containsText("回答済み");
      accept(first);
      giveBackAndGetItAgain(second, vendor);
      seesNothing(stranger, request);
      aColleagueComesAndGoes(vendor);
    }
  }

  private static Visitor clinic(long institution) {
    Visitor visitor = Visitor.ofTenantPortal();
    visitor.open("/");
    visitor.signInAs(TestAccount.member(institution, "STAFF").username(), TestAccount.PASSWORD);
    return visitor;
  }

  private static void ask(Visitor clinic, String address) {
    Vendors.register(clinic, "共通システム", address);
    clinic.page().getByText("「事業者確認用」を依頼する").click();
    clinic.page().locator("main input[value='メールで依頼する']").click();
    assertThat(clinic.page().locator("main")).containsText("依頼を受け付けました");
  }

  /** From the link page, by a mail to the address that the request went to. */
  private static void beginAnAccount(Visitor vendor, String link, String address) {
    Page page = vendor.page();
    page.navigate(link);
    page.fill("#invitee", "山田 花子");
    page.click("button[value=invite]");
    assertThat(page.locator("main")).containsText(address + " にメールを送りました");
    page.navigate(new Mailbox(address).newestLink());
    page.locator("#kc-info-message a").click();
    page.fill("#password-new", TestAccount.PASSWORD);
    page.fill("#password-confirm", TestAccount.PASSWORD);
    page.locator("[type=submit]").first().click();
    vendor.open("/vendoraccount/index.xhtml");
    vendor.signInAs(address, TestAccount.PASSWORD);
    assertThat(page.locator("main")).containsText("まだ事業者として登録されていません");
  }

  private static void takeOver(Visitor vendor, String link, String organization, String person) {
    Page page = vendor.page();
    page.navigate(link);
    if (organization != null) {
      page.fill("#organization", organization);
      page.fill("#person", person);
    }
    page.click("button[value=claim]");
    page.waitForURL("**/vendoraccount/index.xhtml");
  }

  private static void answerOnce(Visitor vendor) {
    Page page = vendor.page();
    page.getByText("製品・サービスを登録する").click();
    vendor.expectAccessible();
    page.fill("[id='form:name']", "共通レセコン");
    page.fill("[id='form:productVersion']", "5.2");
    page.fill("[id='form:mdsOn']", "R8.4.1");
    page.locator("main input[type=submit]").click();
    page.waitForURL("**/vendoraccount/answers.xhtml**");
    for (String number : INSTALLED) {
      assertThat(page.locator("#value-R7-V-" + number)).hasCount(0);
    }
    page.fill("#answeredBy", "山田 花子");
    page.querySelectorAll(".vendor-item fieldset")
        .forEach(item -> page.check("#" + item.getAttribute("id") + "-YES"));
    vendor.expectAccessible();
    page.locator("main button[type=submit]").click();
    page.waitForURL("**/vendoraccount/index.xhtml");
  }

  /** Adds an MDS to the product; returns the number of the document. */
  private static String publishDisclosure(Visitor vendor) {
    Page page = vendor.page();
    page.getByText("開示書を載せる").click();
    page.locator("main input[type=submit]").click();
    assertThat(page.locator("[id='form:kind-message']")).containsText("種類");
    assertThat(page.locator("[id='form:file-message']")).containsText("ファイルを選んで");
    vendor.expectAccessible();
    page.check("input[value=MDS]");
    page.setInputFiles("[id='form:file']", new FilePayload("MDS.pdf", "application/pdf", MDS));
    page.fill("[id='form:datedOn']", "R8.4.1");
    page.locator("main input[type=submit]").click();
    assertThat(page.locator("main")).containsText("開示書を載せました");
    vendor.expectAccessible();
    vendor.atWidth(390).expectAccessible();
    vendor.atWidth(1280);
    String address = page.locator("main .item-link").getAttribute("href");
    assertThat(saved(vendor, "/vendoraccount/document", number(address)).body()).isEqualTo(MDS);
    vendor.open("/vendoraccount/index.xhtml");
    return number(address);
  }

  private static String number(String address) {
    return address.replaceAll(".*id=", "");
  }

  private static APIResponse saved(Visitor clinic, String document) {
    return saved(clinic, "/vendors/document", document);
  }

  private static APIResponse saved(Visitor visitor, String path, String document) {
    return visitor.page().request().get(visitor.address(path + "?id=" + document));
  }

  /** One who is no administrator, and belongs to a clinic as well. */
  private static void aColleagueComesAndGoes(Visitor vendor) {
    TestAccount account = TestAccount.member(1164, "STAFF");
    Page page = vendor.page();
    vendor.open("/vendoraccount/invite.xhtml");
    vendor.expectAccessible();
    page.fill("[id='form:name']", "試験 花子");
    page.fill("[id='form:email']", account.username() + "@test.example");
    page.check("input[value=false]");
    page.locator("main input[type=submit]").click();
    assertThat(page.locator("main")).containsText("試験 花子さんを招待しました");
    vendor.expectAccessible();
    try (Visitor colleague = Visitor.ofTenantPortal()) {
      colleague.open("/vendoraccount/index.xhtml");
      colleague.signInAs(account.username(), TestAccount.PASSWORD);
      assertThat(colleague.page().locator("main")).containsText("共通システム株式会社");
      assertThat(colleague.open("/vendoraccount/invite.xhtml").status()).isEqualTo(403);
      assertThat(colleague.open("/vendoraccount/record.xhtml").status()).isEqualTo(403);
      page.locator("main li", new LocatorOptions().setHasText("試験 花子"))
          .getByText("利用を終了する")
          .click();
      page.locator("main input[type=submit]").click();
      assertThat(page.locator("main")).containsText("試験 花子さんの利用を終了しました");
      colleague.open("/vendoraccount/index.xhtml");
      assertThat(colleague.page().locator("body")).not().containsText("共通システム株式会社");
    }
    page.locator("main li").getByText("利用を終了する").click();
    page.locator("main input[type=submit]").click();
    assertThat(page.locator("main")).containsText("ほかに管理者がいない");
    vendor.open("/vendoraccount/record.xhtml");
    assertThat(page.locator(".history"))
        .containsText(Pattern.compile("利用を終了.*招待.*回答を公開.*開示書.*回答を保存.*製品.*登録", Pattern.DOTALL));
    vendor.expectAccessible();
  }

  /** Only what is asked for each institution is left to answer. */
  private static String release(Visitor vendor, int index) {
    Page page = vendor.page();
    page.getByText("回答を用意して公開する").nth(index).click();
    String id = page.url().replaceAll(".*id=", "");
    assertThat(page.locator("#value-R7-V-1-1-YES")).isChecked();
    page.locator("main button[type=submit]").click();
    assertThat(page.locator("#problems a")).hasCount(INSTALLED.size());
    for (String number : INSTALLED) {
      page.check("#value-R7-V-" + number + "-YES");
    }
    page.locator("main button[type=submit]").click();
    page.waitForURL("**/vendoraccount/index.xhtml");
    assertThat(page.locator("main")).containsText("回答が届き、確認待ち");
    return id;
  }

  private static void accept(Visitor clinic) {
    Page page = clinic.page();
    page.reload();
    assertThat(page.locator(".status").first()).hasText("回答が届いています（確認待ち）");
    page.getByText("回答を確かめる").click();
    assertThat(page.locator("main")).containsText("共通レセコン 5.2");
    assertThat(page.locator("main a[href*='/vendors/document']")).hasText("MDS.pdf");
    clinic.expectAccessible();
    page.locator("main input[value='この回答を受け入れる']").click();
    assertThat(page.locator("main")).containsText("回答を受け入れました");
    assertThat(page.locator(".status").first()).hasText("回答済み");
    page.locator("details summary").first().click();
    assertThat(page.locator("main")).containsText("事業者が回答");
  }

  private static void giveBackAndGetItAgain(Visitor clinic, Visitor vendor) {
    Page page = clinic.page();
    page.reload();
    page.getByText("回答を確かめる").click();
    page.locator("main input[value='差し戻す']").click();
    assertThat(page.locator("main")).containsText("差し戻す理由を入力してください");
    page.fill("[id='back:reason']", "当院の回線について確かめてください");
    page.locator("main input[value='差し戻す']").click();
    assertThat(page.locator("main")).containsText("差し戻しました");

    vendor.open("/vendoraccount/index.xhtml");
    assertThat(vendor.page().locator("main")).containsText("差し戻しの理由：当院の回線について確かめてください");
    vendor.page().getByText("回答を用意して公開する").click();
    vendor.page().locator("main button[type=submit]").click();
    vendor.page().waitForURL("**/vendoraccount/index.xhtml");
    page.reload();
    page.getByText("回答を確かめる").click();
    page.locator("main input[value='この回答を受け入れる']").click();
    assertThat(page.locator(".status").first()).hasText("回答済み");
  }

  /** Neither another institution nor somebody without a vendor finds the request. */
  private static void seesNothing(Visitor stranger, String request) {
    assertThat(stranger.open("/vendors/accept.xhtml?id=" + request).status()).isEqualTo(404);
    assertThat(stranger.open("/vendoraccount/request.xhtml?id=" + request).status()).isIn(403, 404);
    stranger.open("/vendoraccount/index.xhtml");
    assertThat(stranger.page().locator("main")).containsText("まだ事業者として登録されていません");
    assertThat(stranger.page().locator("main")).not().containsText("共通");
  }
}
