package jp.mimamori.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import jp.mimamori.tenancy.Ids;

/** An account that a test makes for itself, with a password alone. */
public final class TestAccount {

  public static final String PASSWORD = "sakura-ume-take-4821";

  private final String username;
  private final String sub;

  private TestAccount(String username, String sub) {
    this.username = username;
    this.sub = sub;
  }

  /** Somebody who belongs to one institution from long ago. */
  public static TestAccount member(long institutionId, String role) {
    String username = "test-" + UUID.randomUUID();
    String user =
        """
        {"username": "%1$s", "email": "%1$s@test.example", "firstName": "花子", "lastName": "試験",
         "enabled": true, "groups": ["/institutions"],
         "credentials": [{"type": "password", "value": "%2$s", "temporary": false}]}
        """
            .formatted(username, PASSWORD);
    HttpResponse<String> made = KeycloakRest.asLauncher().call("POST", "/users", user);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String location = made.headers().firstValue("Location").orElseThrow();
    TestAccount account =
        new TestAccount(username, location.substring(location.lastIndexOf('/') + 1));
    execute(
        "INSERT INTO membership (institution_id, id, version, person_sub, person_name, email, role,"
            + " valid_from) VALUES (?, ?, 1, ?, '試験 花子', ?, ?, '2020-04-01')",
        institutionId,
        Ids.next(),
        account.sub,
        account.email(),
        role);
    return account;
  }

  public String username() {
    return username;
  }

  public String email() {
    return username + "@test.example";
  }

  public String sub() {
    return sub;
  }

  /** Gets another role in every institution. */
  public void becomes(String role) {
    execute("UPDATE membership SET role = ? WHERE person_sub = ?", role, sub);
  }

  private static void execute(String sql, Object... values) {
    try (Connection owner = Product.running().ownerConnection();
        PreparedStatement change = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        change.setObject(i + 1, values[i]);
      }
      change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
