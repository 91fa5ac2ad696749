package jp.mimamori.infra.launch;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/**
 * The realm of the demo: {@code keycloak/realm.json} with addresses, secrets and people. Here, and
 * only here, a one-time code may be used again within its thirty seconds, since tests sign the same
 * fictional person in many times a minute.
 */
final class Realm {
  static final String NAME = "mimamori";

  private final Map<String, String> values;
  private final List<Account> accounts;

  /**
   * @param values for the places of the template
   */
  Realm(Map<String, String> values, List<Account> accounts) {
    this.values = values;
    this.accounts = accounts;
  }

  JsonObject representation() {
    String filled = Templates.fill("/keycloak/realm.json", values);
    JsonObject realm = Json.createReader(new StringReader(filled)).readObject();
    JsonArrayBuilder users = Json.createArrayBuilder(realm.getJsonArray("users"));
    accounts.forEach(account -> users.add(user(account)));
    return Json.createObjectBuilder(realm)
        .add("otpPolicyCodeReusable", true)
        .add("users", users)
        .build();
  }

  static JsonObject user(Account account) {
    Person person = account.person();
    JsonArrayBuilder credentials = Json.createArrayBuilder().add(password(account.password()));
    if (account.totpSecret() != null) {
      credentials.add(oneTimePassword(account.totpSecret()));
    }
    return Json.createObjectBuilder()
        .add("id", person.sub())
        .add("username", person.username())
        .add("lastName", person.familyName())
        .add("firstName", person.givenName())
        .add("email", person.email())
        .add("emailVerified", true)
        .add("enabled", true)
        .add("groups", Json.createArrayBuilder().add(person.group()))
        .add("credentials", credentials)
        .build();
  }

  private static JsonObject password(String password) {
    return Json.createObjectBuilder()
        .add("type", "password")
        .add("value", password)
        .add("temporary", false)
        .build();
  }

  /** Keycloak keeps both halves of a credential as JSON within JSON. */
  private static JsonObject oneTimePassword(String base32) {
    JsonObject secret = Json.createObjectBuilder().add("value", base32).build();
    JsonObject method =
        Json.createObjectBuilder()
            .add("subType", "totp")
            .add("secretEncoding", "BASE32")
            .add("algorithm", "HmacSHA1")
            .add("digits", 6)
            .add("period", 30)
            .add("counter", 0)
            .build();
    return Json.createObjectBuilder()
        .add("type", "otp")
        .add("userLabel", "認証アプリ")
        .add("secretData", secret.toString())
        .add("credentialData", method.toString())
        .build();
  }
}
