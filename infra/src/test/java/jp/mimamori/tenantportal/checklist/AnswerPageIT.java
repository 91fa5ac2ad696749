package jp.mimamori.tenantportal.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerPageIT {

  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);
  private static final LocalDate LAST_DAY = FiscalYear.of(TODAY).lastDay();

  private static Visitor visitor;
  private static Page page;

  @BeforeAll
  static void chooseTheDentalClinic() {
    visitor = Visitor.signedIn("kakemochi");
    page = visitor.page();
    visitor.open("/signin/choose.xhtml");
    page.click("[aria-label='あおぞら歯科医院を選ぶ']");
  }

  @AfterAll
  static void leave() {
    visitor.close();
  }

  @Test
  void everyFaultIsToldBesideItsFieldAndNothingTypedIsLost() {
    visitor.open("/checklist/answer.xhtml?item=R7-H-2-8");
    page.check("input[value=NO]");
    page.fill("[id='form:confirmedOn']", Wareki.date(TODAY.plusDays(1)));
    page.fill("[id='form:targetOn']", Wareki.date(LAST_DAY.plusDays(1)));
    page.fill("[id='form:remarks']", "髙﨑さんに確認中");
    save();

    assertThat(page.locator("[id='form:confirmedOn-message']").innerText()).contains("きょうまで");
    assertThat(page.locator("[id='form:targetOn-message']").innerText()).contains("3月31日");
    assertThat(page.inputValue("[id='form:confirmedOn']"))
        .isEqualTo(Wareki.date(TODAY.plusDays(1)));
    assertThat(page.inputValue("[id='form:targetOn']"))
        .isEqualTo(Wareki.date(LAST_DAY.plusDays(1)));
    assertThat(page.inputValue("[id='form:remarks']")).isEqualTo("髙﨑さんに確認中");
    assertThat(page.isChecked("input[value=NO]")).isTrue();
    assertThat(page.title()).startsWith("入力の確認");
    visitor.expectAccessible();
    page.setViewportSize(390, 900);
    visitor.expectAccessible();
    page.setViewportSize(1280, 900);
  }

  @Test
  void aDateThatDoesNotExistIsRefused() {
    visitor.open("/checklist/answer.xhtml?item=R7-H-2-8");
    page.check("input[value=YES]");
    page.fill("[id='form:confirmedOn']", "R8.2.30");
    save();

    assertThat(page.locator("[id='form:confirmedOn-message']").innerText()).contains("読み取れません");
    assertThat(page.inputValue("[id='form:confirmedOn']")).isEqualTo("R8.2.30");
  }

  @Test
  void aRoundIsAddedAndACorrectionKeepsTheSlip() {
    visitor.open("/checklist/answer.xhtml?item=R7-H-3-3");
    int before = entries();
    page.check("input[value=NO]");
    page.fill("[id='form:targetOn']", LAST_DAY.toString());
    save();
    visitor.open("/checklist/answer.xhtml?item=R7-H-3-3&correct=true");
    assertThat(page.inputValue("[id='form:targetOn']")).isEqualTo(Wareki.date(LAST_DAY));
    page.fill("[id='form:remarks']", "日付の書きまちがい");
    save();

    visitor.open("/checklist/answer.xhtml?item=R7-H-3-3");
    assertThat(entries()).isEqualTo(before + 2);
    assertThat(page.locator(".history-latest").innerText())
        .contains("いいえ", "記入まちがいを訂正", "日付の書きまちがい", "掛川 洋子");
    visitor.expectAccessible();
  }

  @Test
  void anAnswerGivenMeanwhileIsNoticed() {
    visitor.open("/checklist/answer.xhtml?item=R7-H-4-1");
    try (Visitor colleague = Visitor.signedIn("kakemochi")) {
      colleague.open("/signin/choose.xhtml");
      colleague.page().click("[aria-label='あおぞら歯科医院を選ぶ']");
      colleague.open("/checklist/answer.xhtml?item=R7-H-4-1");
      colleague.page().check("input[value=NO]");
      colleague.page().fill("[id='form:targetOn']", Wareki.date(LAST_DAY));
      colleague.page().fill("[id='form:remarks']", "同僚の備考");
      colleague.page().waitForNavigation(() -> colleague.page().click(SAVE));
    }
    page.check("input[value=YES]");
    page.fill("[id='form:remarks']", "自分の備考");
    save();
    assertThat(page.locator(".messages").innerText()).contains("ほかの人がこの項目に回答しました");
    assertThat(page.locator(".meanwhile").innerText())
        .contains("掛川 洋子", "いいえ", "同僚の備考", "まだ保存されていません", "はい", "自分の備考");
    visitor.expectAccessible();

    page.waitForNavigation(() -> page.click("[id='form:join']"));
    assertThat(page.inputValue("[id='form:remarks']")).isEqualTo("同僚の備考\n自分の備考");
    assertThat(page.isChecked("input[value=YES]")).isTrue();
    save();
    assertThat(page.locator(".messages").innerText()).contains("保存しました");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/checklist/answer.xhtml",
        "/checklist/answer.xhtml?item=R6-H-2-1",
        "/checklist/answer.xhtml?item=%3Cscript%3E"
      })
  void anItemOfAnotherFormIsNotFound(String address) {
    assertThat(visitor.open(address).status()).isEqualTo(404);
  }

  private static final String SAVE = "main form input[type=submit]";

  private static void save() {
    page.waitForNavigation(() -> page.click(SAVE));
  }

  private static int entries() {
    return page.locator(".history > li").count();
  }
}
