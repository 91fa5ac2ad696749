package jp.mimamori.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A running portal and another node of it, which is a connection with the portal's account. */
class RevokedSessionsIT {

  private static final int LONGER_THAN_BETWEEN_TWO_LOOKS = 2500;

  @Test
  void whatAnotherNodeWasToldEndsTheSessionHere() throws SQLException {
    TestAccount account = TestAccount.member(1108, "STAFF");
    try (Visitor visitor = Visitor.ofTenantPortal();
        Connection otherNode = node("tenant");
        Statement statement = otherNode.createStatement()) {
      visitor.open("/home/index.xhtml");
      visitor.signInAs(account.username(), TestAccount.PASSWORD);
      visitor.page().context().clearCookies(ofKeycloak());
      assertThat(visitor.open("/home/index.xhtml").url()).endsWith("/home/index.xhtml");

      statement.execute(
          "INSERT INTO revoked_session (digest) VALUES (SHA2('sub:" + account.sub() + "', 256))");
      visitor.page().waitForTimeout(LONGER_THAN_BETWEEN_TWO_LOOKS);
      visitor.open("/home/index.xhtml");
      assertThat(visitor.page().locator("#username").isVisible()).isTrue();
    }
  }

  @Test
  void whatThisNodeIsToldIsThereForOthers() throws SQLException {
    try (Visitor visitor = Visitor.signedIn("jimu");
        Connection otherNode = node("tenant")) {
      int before = count(otherNode);
      visitor.page().locator("form[action$='/oidc/logout'] button").click();
      visitor.page().waitForURL("**/public/bye.xhtml");
      assertThat(count(otherNode)).isGreaterThan(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM revoked_session",
        "UPDATE revoked_session SET digest = ''",
        "INSERT INTO oversight.revoked_session (digest) VALUES ('')",
        "SELECT * FROM base.revoked_session",
        "SELECT * FROM oversight.revoked_session"
      })
  void anInstitutionsPortalCanOnlyAddAndReadItsOwn(String statement) throws SQLException {
    try (Connection node = node("tenant");
        Statement attempt = node.createStatement()) {
      assertThatThrownBy(() -> attempt.execute(statement))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("denied");
    }
  }

  @Test
  void onlyWhatIsPastCanBeClearedAway() throws SQLException {
    try (Connection node = node("tenant");
        Connection owner = Product.running().ownerConnection();
        Statement statement = node.createStatement();
        Statement time = owner.createStatement()) {
      statement.execute("INSERT INTO revoked_session (digest) VALUES ('old'), ('new')");
      time.execute(
          "UPDATE revoked_session SET revoked_at = revoked_at - INTERVAL 13 HOUR"
              + " WHERE digest = 'old'");
      statement.execute("DELETE FROM past_revoked_session");
      try (ResultSet left =
          statement.executeQuery(
              "SELECT GROUP_CONCAT(digest) FROM revoked_session WHERE LENGTH(digest) = 3")) {
        left.next();
        assertThat(left.getString(1)).isEqualTo("new");
      }
    }
  }

  private static ClearCookiesOptions ofKeycloak() {
    return new ClearCookiesOptions().setName(Pattern.compile("KEYCLOAK.*|AUTH_SESSION.*"));
  }

  private static int count(Connection node) throws SQLException {
    try (Statement statement = node.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM revoked_session")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static Connection node(String portal) throws SQLException {
    try {
      return DriverManager.getConnection(
          Product.running().databaseUrl().replaceFirst("/base$", "/" + portal),
          "app_" + portal,
          Files.readString(Product.data().resolve("secrets/database." + portal)).strip());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
