package jp.mimamori.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mimamori.tenancy.Ids;

/** An account that a test makes for itself, with a password alone. */
public final class TestAccount {

  public static final String PASSWORD = "sakura-ume-take-4821";

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

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
    String location =
        send(
                HttpRequest.newBuilder(
                        URI.create(Product.running().keycloak() + "/admin/realms/mimamori/users"))
                    .header("Authorization", "Bearer " + administratorsToken())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(user)),
                201)
            .headers()
            .firstValue("Location")
            .orElseThrow();
    TestAccount account =
        new TestAccount(username, location.substring(location.lastIndexOf('/') + 1));
    execute(
        "INSERT INTO membership (institution_id, id, version, person_sub, person_name, role,"
            + " valid_from) VALUES (?, ?, 1, ?, '試験 花子', ?, '2020-04-01')",
        institutionId,
        Ids.next(),
        account.sub,
        role);
    return account;
  }

  public String username() {
    return username;
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

  private static String administratorsToken() {
    try {
      String secret = Files.readString(Product.data().resolve("secrets/keycloak.admin")).strip();
      String form = "grant_type=client_credentials&client_id=launcher&client_secret=" + secret;
      String answer =
          send(
                  HttpRequest.newBuilder(
                          URI.create(
                              Product.running().keycloak()
                                  + "/realms/master/protocol/openid-connect/token"))
                      .header("Content-Type", "application/x-www-form-urlencoded")
                      .POST(BodyPublishers.ofString(form)),
                  200)
              .body();
      Matcher token = TOKEN.matcher(answer);
      assertThat(token.find()).isTrue();
      return token.group(1);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, int expected) {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      assertThat(response.statusCode()).as(response.body()).isEqualTo(expected);
      return response;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
