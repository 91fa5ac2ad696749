package jp.mimamori.vendors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

/** A vendor with an account answers once; two clinics share it, each for its own systems. */
class OneAnswerForTwoClinicsIT {

  private static final long FIRST = 1161;
  private static final long SECOND = 1162;

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
      String request = release(vendor, 0);
      release(vendor, 0);
      assertThat(first.page().locator("main")).not().containsText("回答済み");
      accept(first);
      giveBackAndGetItAgain(second, vendor);
      seesNothing(stranger, request);
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
    assertThat(vendor.page().locator("main")).containsText("差し戻し：当院の回線について確かめてください");
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
