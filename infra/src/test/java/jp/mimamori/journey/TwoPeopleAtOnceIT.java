package jp.mimamori.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

/** Two people answer the same item at the same instant: one is taken, the other is told. */
class TwoPeopleAtOnceIT {

  private static final String ITEM = "R7-H-2-9";
  private static final int TIMES = 5;

  @Test
  void neitherLosesWhatWasTypedAndNoneMeetsAnErrorPage() throws SQLException {
    try (Visitor first = dentalClinic();
        Visitor second = dentalClinic()) {
      for (int i = 0; i < TIMES; i++) {
        int before = rounds();
        fillIn(first, "一人目の備考");
        fillIn(second, "二人目の備考");
        send(first);
        send(second);
        String firstPage = answerOf(first);
        String secondPage = answerOf(second);

        assertThat(rounds()).isEqualTo(before + 1);
        boolean firstWasTold = firstPage.contains("ほかの人がこの項目に回答しました");
        boolean secondWasTold = secondPage.contains("ほかの人がこの項目に回答しました");
        assertThat(firstWasTold).isNotEqualTo(secondWasTold);
        Page told = (firstWasTold ? first : second).page();
        assertThat(told.inputValue("[id='form:remarks']"))
            .isEqualTo(firstWasTold ? "一人目の備考" : "二人目の備考");
      }
    }
  }

  private static Visitor dentalClinic() {
    Visitor visitor = Visitor.signedIn("kakemochi");
    visitor.open("/signin/choose.xhtml");
    visitor.page().click("[aria-label='あおぞら歯科医院を選ぶ']");
    return visitor;
  }

  private static void fillIn(Visitor visitor, String remarks) {
    visitor.open("/checklist/answer.xhtml?item=" + ITEM);
    visitor.page().check("input[type=radio][value=YES]");
    visitor.page().fill("[id='form:remarks']", remarks);
    visitor.page().evaluate("window.stillHere = true");
  }

  /** Presses the button and does not wait. */
  private static void send(Visitor visitor) {
    visitor
        .page()
        .evaluate(
            "setTimeout(() => document.querySelector('main form input[type=submit]').click())");
  }

  private static String answerOf(Visitor visitor) {
    visitor.page().waitForCondition(() -> hasArrived(visitor.page()));
    return visitor.page().locator("body").innerText();
  }

  /**
   * Asked from outside: a function that the page itself repeats would break its security policy.
   */
  private static boolean hasArrived(Page page) {
    try {
      return (boolean) page.evaluate("!window.stillHere && document.readyState === 'complete'");
    } catch (PlaywrightException onTheWay) {
      return false;
    }
  }

  private static int rounds() throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet count =
            statement.executeQuery(
                "SELECT COUNT(*) FROM answer_round WHERE institution_id = 1002 AND item_id = '"
                    + ITEM
                    + "' AND confirmed_on >= DATE_SUB(CURRENT_DATE, INTERVAL 1 DAY)")) {
      count.next();
      return count.getInt(1);
    }
  }
}
