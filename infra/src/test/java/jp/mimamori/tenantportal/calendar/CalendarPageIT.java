package jp.mimamori.tenantportal.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.JapanTime;
import jp.mimamori.tenancy.Ids;
import org.junit.jupiter.api.Test;

/** 予定 on the page, in a calendar program, and in the weekly mail, until all of them are stopped. */
class CalendarPageIT {

  private static final long INSTITUTION = 1166;
  private static final String SECRET = "ひみつの名前";
  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);

  @Test
  void fromThePageToTheMailThatIsStopped() throws SQLException {
    TestAccount clerk = TestAccount.member(INSTITUTION, "STAFF");
    execute(
        "INSERT INTO vendor (institution_id, id, version, name, systems, contract_kind, contract_to)"
            + " VALUES (%d, %d, 1, '%s', 'レセコン', 'MAINTENANCE', '%s')"
                .formatted(INSTITUTION, Ids.next(), SECRET, TODAY.minusDays(3)));
    try (Visitor clinic = Visitor.ofTenantPortal();
        Visitor stranger = Visitor.ofTenantPortal()) {
      clinic.open("/");
      clinic.signInAs(clerk.username(), TestAccount.PASSWORD);
      showsWhatIsDue(clinic);
      isReadByACalendarProgram(clinic, stranger, clerk);
      isMailedOnMondays(clinic, stranger, clerk);
    }
  }

  private static void showsWhatIsDue(Visitor clinic) {
    Page page = clinic.page();
    clinic.open("/home/index.xhtml");
    page.getByText("予定を月ごとに見る").click();
    assertThat(page.locator("section").first()).containsText("「" + SECRET + "」との契約");
    assertThat(page.locator("main")).containsText("期限を過ぎたもの（1件）");
    clinic.expectAccessible();
    clinic.atWidth(390).expectAccessible();
    clinic.atWidth(1280);
  }

  private static void isReadByACalendarProgram(Visitor clinic, Visitor stranger, TestAccount clerk)
      throws SQLException {
    String first = makeFeed(clinic);
    APIResponse feed = stranger.page().request().get(first);
    assertThat(feed.status()).isEqualTo(200);
    assertThat(feed.headers())
        .containsEntry("content-type", "text/calendar; charset=utf-8")
        .containsEntry("cache-control", "no-store");
    assertThat(feed.text())
        .contains("BEGIN:VEVENT", "SUMMARY:【期限超過】事業者との契約が終わる日")
        .doesNotContain(SECRET);
    clinic.expectAccessible();
    clinic.atWidth(390).expectAccessible();
    clinic.atWidth(1280);

    String second = makeFeed(clinic);
    expectGone(stranger, first, "the one before a new one");
    execute("UPDATE membership SET valid_to = '2020-04-02'" + of(clerk));
    expectGone(stranger, second, "that of somebody who left");
    execute("UPDATE membership SET valid_to = NULL" + of(clerk));
    assertThat(stranger.page().request().get(second).status()).isEqualTo(200);
    clinic.open("/calendar/feed.xhtml");
    clinic.page().click("#end input[type=submit]");
    assertThat(clinic.page().locator("main")).containsText("アドレスを止めました");
    expectGone(stranger, second, "one that was stopped");
    expectGone(stranger, clinic.address("/feed/abc.ics"), "one that never was");
  }

  private static String makeFeed(Visitor clinic) {
    clinic.open("/calendar/feed.xhtml");
    clinic.page().click("#make input[type=submit]");
    return clinic.page().locator("#feed-address").innerText();
  }

  private static void expectGone(Visitor stranger, String address, String what) {
    assertThat(stranger.page().request().get(address).status()).as(what).isEqualTo(404);
  }

  private static void isMailedOnMondays(Visitor clinic, Visitor stranger, TestAccount clerk)
      throws SQLException {
    clinic.open("/calendar/digest.xhtml");
    assertThat(clinic.page().locator("main dd")).containsText("受け取る");
    clinic.expectAccessible();
    letMondayCome(clerk, 2);
    Mailbox mailbox = new Mailbox(clerk.email()).await(1);
    assertThat(mailbox.newestSubject()).contains("今週のすること", "期限を過ぎたもの1件");
    assertThat(mailbox.newestText())
        .contains("・事業者との契約が終わる日", "/calendar/index.xhtml")
        .doesNotContain(SECRET);
    assertThat(mailbox.newestHeader("List-Unsubscribe-Post"))
        .isEqualTo("List-Unsubscribe=One-Click");
    assertThat(states(clerk)).isEqualTo("QUEUED,SENT");

    String stop = mailbox.newestHeader("List-Unsubscribe").replaceAll("[<>]", "");
    stranger.page().navigate(stop);
    assertThat(stranger.heading()).isEqualTo("お知らせメールを止めますか");
    stranger.expectAccessible();
    APIResponse answer =
        stranger
            .page()
            .request()
            .post(
                stop,
                RequestOptions.create()
                    .setForm(FormData.create().set("List-Unsubscribe", "One-Click")));
    assertThat(answer.status()).isEqualTo(200);
    stranger.page().navigate(stop);
    assertThat(stranger.heading()).isEqualTo("お知らせメールは止まっています");
    clinic.open("/calendar/digest.xhtml");
    assertThat(clinic.page().locator("main dd")).containsText("受け取らない");
    letMondayCome(clerk, 1);
    clinic.page().waitForCondition(() -> states(clerk).equals("CANCELLED,SENT"));
    new Mailbox(clerk.email()).await(1);
    clinic.page().click("#form input[type=submit]");
    assertThat(clinic.page().locator("main dd")).containsText("受け取る");
  }

  /** The mail that waits is one of some weeks before that was not sent yet. */
  private static void letMondayCome(TestAccount clerk, int weeks) throws SQLException {
    execute(
        "UPDATE outgoing_mail SET subject_id = subject_id - "
            + 7 * weeks
            + ", due_at = '2020-01-01',"
            + " next_attempt_at = '2020-01-01'"
            + " WHERE state = 'QUEUED' AND kind = 'WEEKLY_DIGEST' AND address = '"
            + clerk.email()
            + "'");
  }

  private static String states(TestAccount clerk) {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT GROUP_CONCAT(state ORDER BY state) FROM outgoing_mail WHERE kind = 'WEEKLY_DIGEST'"
                    + " AND address = '"
                    + clerk.email()
                    + "'")) {
      found.next();
      return found.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String of(TestAccount clerk) {
    return " WHERE person_sub = '" + clerk.sub() + "'";
  }

  private static void execute(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
