package jp.mimamori.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;

/** What tests about vendors do time and again. */
final class Vendors {

  private static final Pattern LINK = Pattern.compile("http://\\S+/vendor/\\S+");

  private Vendors() {}

  /** Registers a vendor and stays on its page. */
  static void register(Visitor clinic, String name, String email) {
    clinic.open("/vendors/edit.xhtml");
    Page page = clinic.page();
    page.fill("[id='form:name']", name);
    page.fill("[id='form:systems']", "レセコン、電子カルテ");
    page.check("input[value=MAINTENANCE]");
    page.fill("[id='form:email']", email);
    page.locator("main input[type=submit]").click();
    page.waitForURL("**/vendors/view.xhtml**");
  }

  /** The link in the newest mail, as soon as there are so many. */
  static String mailedLink(String address, int mails) {
    Matcher link = LINK.matcher(new Mailbox(address).await(mails).newestText());
    assertThat(link.find()).isTrue();
    return link.group();
  }

  /** The link of the mail before the newest. */
  static String earlierLink(String address) {
    List<String> links =
        LINK.matcher(new Mailbox(address).everything()).results().map(MatchResult::group).toList();
    return links.get(links.size() - 2);
  }

  /** Rows in which the secret of a link can be read. */
  static int storedSecrets(String link) throws SQLException {
    String token = link.substring(link.lastIndexOf('/') + 1);
    try (Connection owner = Product.running().ownerConnection();
        PreparedStatement count =
            owner.prepareStatement("SELECT COUNT(*) FROM vendor_link WHERE token_hash = ?")) {
      count.setString(1, token);
      try (ResultSet found = count.executeQuery()) {
        found.next();
        return found.getInt(1);
      }
    }
  }
}
