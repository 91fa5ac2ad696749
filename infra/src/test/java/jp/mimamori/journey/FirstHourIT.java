package jp.mimamori.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A front desk signs in for the first time: six plain questions, left and gone on with, set the
 * gate and say what to do first (scenarios 1 and 2 of the acceptance).
 */
class FirstHourIT {

  private static final long CLINIC = 1005;

  @BeforeEach
  void nothingWasAnswered() throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      for (String table :
          List.of(
              "setup_system",
              "setup",
              "medical_system",
              "answer_round",
              "checklist_response",
              "vendor",
              "draft")) {
        statement.execute("DELETE FROM " + table + " WHERE institution_id = " + CLINIC);
      }
      statement.execute(
          "UPDATE institution SET without_vendor_since = NULL WHERE institution_id = " + CLINIC);
    }
  }

  @Test
  void sixQuestionsLeftAndGoneOnWithSetTheGateAndNameThreeThings() {
    try (Visitor desk = Visitor.signedIn("hajime")) {
      Page page = desk.page();
      assertThat(nextStep(page)).contains("はじめの設定：0／6");
      desk.expectAccessible();
      page.getByText("はじめる").click();
      next(page);
      assertThat(page.locator("[id='form:answer-message']").innerText()).contains("選んでください");
      choose(page, "answer", "YES");
      desk.expectAccessible();
      page.check("[id='form:systems:0:there']");
      page.fill("[id='form:systems:0:name']", "髙﨑レセプト");
      page.check("[id='form:systems:1:there']");
      desk.atWidth(390).expectAccessible();
      next(page);
      next(page);
      assertThat(page.locator("main").innerText()).contains("必須");
      page.check("[name='form:vendors:0:contract'][value=YES]");
      page.fill("[id='form:vendors:0:name']", "レセ商会");
      page.fill("[id='form:vendors:0:phone']", "0957-00-0005");
      page.check("[name='form:vendors:1:contract'][value=UNKNOWN]");
      desk.expectAccessible();
      next(page);
      assertThat(desk.heading()).contains("4／6");

      desk.open("/home/index.xhtml");
      assertThat(nextStep(page)).contains("はじめの設定：3／6");
    }
    try (Visitor later = Visitor.signedIn("hajime")) {
      Page page = later.page();
      page.getByText("続きから答える").click();
      assertThat(later.heading()).contains("4／6");
      choose(page, "devices", "UP_TO_10");
      choose(page, "answer", "UNKNOWN");
      assertThat(page.inputValue("[id='form:contactName']")).isEqualTo("波佐見 あかり");
      choose(page, "appointed", "NO");
      assertThat(later.heading()).contains("この内容でよろしいですか");
      assertThat(page.locator("main").innerText())
          .contains("髙﨑レセプト", "レセ商会", "0957-00-0005", "わからない");
      later.expectAccessible();
      next(page);

      assertThat(page.locator(".steps > li").allInnerTexts())
          .containsExactly("医療情報システム安全管理責任者を決める", "「電子カルテ・電子薬歴」の事業者を調べる", "リモート保守をしているかを事業者に聞く");
      later.expectAccessible();
      later.atWidth(390).expectAccessible();

      later.open("/home/index.xhtml");
      assertThat(page.locator("main").innerText()).contains("することの一覧").doesNotContain("はじめの設定：");
      later.open("/checklist/gate.xhtml");
      assertThat(page.locator(".history > li").innerText()).contains("はい", "波佐見 あかり");
      later.open("/vendors/index.xhtml");
      assertThat(page.locator("main").innerText()).contains("レセ商会", "髙﨑レセプト");
    }
  }

  @Test
  void whatNobodyKnowsIsNoAnswer() {
    try (Visitor desk = Visitor.signedIn("hajime")) {
      Page page = desk.page();
      desk.open("/setup/question.xhtml");
      choose(page, "answer", "UNKNOWN");
      choose(page, "appointed", "UNKNOWN");
      next(page);
      assertThat(page.locator(".steps > li").first().innerText()).isEqualTo("医療情報システムがあるかどうかを確かめる");
      desk.open("/home/index.xhtml");
      assertThat(page.locator(".progress-figure").first().innerText()).startsWith("0／");
    }
  }

  @Test
  void withoutVendorTwoItemsMayBeLeftOutAndWithoutSystemEverything() {
    try (Visitor desk = Visitor.signedIn("hajime")) {
      Page page = desk.page();
      desk.open("/setup/question.xhtml");
      choose(page, "answer", "YES");
      page.check("[id='form:systems:5:there']");
      next(page);
      choose(page, "vendors:0:contract", "NO");
      choose(page, "devices", "UP_TO_5");
      choose(page, "answer", "NO");
      choose(page, "appointed", "YES");
      page.check("[id='form:notRequired']");
      next(page);
      desk.open("/checklist/index.xhtml");
      assertThat(page.locator(".item-status >> text=記入不要").count()).isEqualTo(2);

      desk.open("/setup/question.xhtml?q=HAS_SYSTEM");
      choose(page, "answer", "NO");
      assertThat(desk.heading()).contains("この内容でよろしいですか");
    }
  }

  @Test
  void whoPutsItOffFindsItAmongTheThingsToDo() {
    try (Visitor desk = Visitor.signedIn("hajime")) {
      Page page = desk.page();
      page.waitForNavigation(() -> page.click("text=あとで"));
      assertThat(nextStep(page)).contains("医療情報システムがあるかどうかを答える");
      page.getByText("はじめの設定を続ける（0／6）").click();
      assertThat(desk.heading()).contains("1／6");
    }
  }

  @Test
  void whoHasAnsweredBeforeIsNotAsked() {
    try (Visitor manager = Visitor.signedIn("sekinin")) {
      assertThat(manager.page().locator("main").innerText()).doesNotContain("はじめの設定");
    }
  }

  private static String nextStep(Page page) {
    return page.locator(".next-step").innerText();
  }

  private static void choose(Page page, String field, String value) {
    page.check("[name='form:" + field + "'][value=" + value + "]");
    next(page);
  }

  private static void next(Page page) {
    page.waitForNavigation(() -> page.locator("main form input[type=submit]").first().click());
  }
}
