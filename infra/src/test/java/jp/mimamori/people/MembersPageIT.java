package jp.mimamori.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator invites, changes and ends the people of the own institution. */
class MembersPageIT {

  private static final String PASSWORD = "sakura-ume-take-4821";

  @Test
  void whoIsInvitedSetsAPasswordAndSeesTheInstitution() {
    String email = "isahaya.taro@fuji-naika.example";
    try (Visitor administrator = Visitor.signedIn("incho");
        Visitor invited = Visitor.ofTenantPortal()) {
      invite(administrator, "諫早　太郎", email, "STAFF");
      assertThat(administrator.page().locator("main")).containsText("諫早　太郎さんを招待しました");

      Mailbox mailbox = new Mailbox(email);
      assertThat(mailbox.newestSubject()).isEqualTo("見守り：サインインの準備をお願いします");
      assertThat(mailbox.newestText()).contains("パスワード").contains("3 日以内");
      setUp(invited, mailbox.newestLink());
      invited.open("/");
      invited.signInAs(email, PASSWORD);
      assertThat(invited.page().locator(".whereabouts")).containsText("ふじ内科医院");
      assertThat(invited.page().locator(".whereabouts")).containsText("諫早 太郎");
      assertThat(invited.open("/people/index.xhtml").status()).isEqualTo(403);

      end(administrator, "諫早 太郎");
      invited.open("/home/index.xhtml");
      assertThat(invited.page().locator("body")).not().containsText("ふじ内科医院");
    }
  }

  @Test
  void anAccountOfAnotherInstitutionIsLinkedWithoutAWord() {
    try (Visitor administrator = Visitor.signedIn("incho")) {
      int mails = new Mailbox("midorikawa.shizuka@midori-josan.example").size();
      invite(administrator, "緑川 静", "midorikawa.shizuka@midori-josan.example", "STAFF");
      assertThat(administrator.page().locator("main")).containsText("緑川 静さんを招待しました");
      assertThat(administrator.page().locator("main")).not().containsText("みどり助産所");
      assertThat(new Mailbox("midorikawa.shizuka@midori-josan.example").size()).isEqualTo(mails);
      end(administrator, "緑川 静");
    }
  }

  @Test
  void theLastAdministratorStays() {
    try (Visitor administrator = Visitor.signedIn("incho")) {
      member(administrator, "藤 正弘").getByText("利用を終了する").click();
      assertThat(administrator.page().locator("main")).containsText("ご自身の利用を終了しようとしています");
      administrator.page().locator("main input[type=submit]").click();
      assertThat(administrator.page().locator("main")).containsText("ほかに管理者がいない");
    }
  }

  @Test
  void aChangeOfRoleCountsAtOnceAndStaysInTheRecords() {
    String email = "oomura.hanako@fuji-naika.example";
    try (Visitor administrator = Visitor.signedIn("incho")) {
      invite(administrator, "大村 花子", email, "STAFF");
      member(administrator, "大村 花子").getByText("役割を変える").click();
      administrator.page().check("input[value=SAFETY_MANAGER]");
      administrator.page().locator("main input[type=submit]").first().click();
      assertThat(member(administrator, "大村 花子")).containsText("医療情報システム安全管理責任者");

      administrator.open("/audit/index.xhtml");
      Locator newest = administrator.page().locator(".history > li").first();
      assertThat(newest).containsText("利用者の役割を変更");
      assertThat(newest).containsText("担当者 → 医療情報システム安全管理責任者");
      assertThat(newest).containsText("o***@fuji-naika.example");
      assertThat(newest).not().containsText(email);
      end(administrator, "大村 花子");
    }
  }

  @Test
  void whatIsWrongStandsBesideTheFieldsAndNothingTypedIsLost() {
    try (Visitor administrator = Visitor.signedIn("incho")) {
      administrator.open("/people/invite.xhtml");
      Page page = administrator.page();
      page.fill("[id='form:name']", "諫早太郎");
      page.fill("[id='form:email']", "fujii.misaki@fuji-naika");
      page.locator("main input[type=submit]").click();
      assertThat(page.locator("[id='form:name-message']")).containsText("姓と名の間に空白");
      assertThat(page.locator("[id='form:email-message']")).containsText("メールアドレスの形");
      assertThat(page.locator("[id='form:role-message']")).containsText("役割を選んでください");
      assertThat(page.locator("[id='form:name']")).hasValue("諫早太郎");
      administrator.expectAccessible();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/people/index.xhtml", "/people/invite.xhtml", "/audit/index.xhtml"})
  void onlyAdministratorsMayLook(String path) {
    try (Visitor staff = Visitor.signedIn("jimu");
        Visitor administrator = Visitor.signedIn("incho")) {
      assertThat(staff.page().locator("nav").first()).not().containsText("利用者");
      assertThat(staff.open(path).status()).isEqualTo(403);
      assertThat(administrator.open(path).status()).isEqualTo(200);
      administrator.expectAccessible();
      administrator.atWidth(390).expectAccessible();
    }
  }

  @Test
  void aMemberOfAnotherInstitutionIsNotFound() {
    try (Visitor administrator = Visitor.signedIn("incho");
        Visitor other = Visitor.signedIn("sanba")) {
      administrator.open("/people/index.xhtml");
      String address = member(administrator, "藤井 美咲").getByText("役割を変える").getAttribute("href");
      assertThat(administrator.open(address).status()).isEqualTo(200);
      assertThat(other.open(address).status()).isEqualTo(404);
    }
  }

  private static void invite(Visitor administrator, String name, String email, String role) {
    administrator.open("/people/invite.xhtml");
    Page page = administrator.page();
    page.fill("[id='form:name']", name);
    page.fill("[id='form:email']", email);
    page.check("input[value=" + role + "]");
    page.locator("main input[type=submit]").click();
  }

  private static void end(Visitor administrator, String name) {
    administrator.open("/people/index.xhtml");
    member(administrator, name).getByText("利用を終了する").click();
    assertThat(administrator.page().locator("h1")).containsText(name + "さんの利用を終了しますか");
    administrator.page().locator("main input[type=submit]").click();
    assertThat(administrator.page().locator("main")).containsText(name + "さんの利用を終了しました");
  }

  private static Locator member(Visitor administrator, String name) {
    if (!administrator.path().startsWith("/people/index.xhtml")) {
      administrator.open("/people/index.xhtml");
    }
    return administrator
        .page()
        .locator("li.item")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first();
  }

  private static void setUp(Visitor invited, String link) {
    Page page = invited.page();
    page.navigate(link);
    page.locator("#kc-info-message a").click();
    page.fill("#password-new", PASSWORD);
    page.fill("#password-confirm", PASSWORD);
    page.locator("[type=submit]").first().click();
    assertThat(page.locator("h1")).hasText("サインインの準備ができました");
  }
}
