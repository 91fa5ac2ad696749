package jp.mimamori.infra.launch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RealmTest {
  private static final Map<String, String> VALUES =
      Map.of(
          "tenant.url", "http://localhost:1",
          "tenant.secret", "a",
          "oversight.url", "http://localhost:2",
          "oversight.secret", "b",
          "tenant.provisioning", "c",
          "oversight.provisioning", "d",
          "tool.demo", "e",
          "smtp.port", "25");

  private final List<Account> accounts =
      Person.all().stream().map(person -> new Account(person, "secret", null)).toList();
  private final JsonObject realm = new Realm(VALUES, accounts).representation();

  @Test
  void portalsDemandPkceAndSendPeopleBackToOneAddressOnly() {
    JsonObject portal = client("oversight-portal");

    assertThat(portal.getJsonArray("redirectUris").toString())
        .isEqualTo("[\"http://localhost:2/oidc/callback\"]");
    assertThat(portal.getJsonObject("attributes").getString("pkce.code.challenge.method"))
        .isEqualTo("S256");
    assertThat(portal.getBoolean("publicClient")).isFalse();
    assertThat(portal.getBoolean("fullScopeAllowed")).isFalse();
    assertThat(portal.getBoolean("directAccessGrantsEnabled")).isFalse();
  }

  @Test
  void everyDemoPersonIsInTheGroupOfOnePortal() {
    JsonObject officer = user("kenou");

    assertThat(officer.getJsonArray("groups").toString()).isEqualTo("[\"/officers\"]");
    assertThat(officer.getString("id")).isEqualTo(person("kenou").sub());
    assertThat(officer.getString("lastName")).isEqualTo("諫山");
  }

  @Test
  void officersAndAdministratorsHaveASecondFactor() {
    assertThat(
            client("oversight-portal").getJsonObject("attributes").getString("minimum.acr.value"))
        .isEqualTo("second-factor");
    assertThat(Person.all())
        .filteredOn(Person::needsCode)
        .extracting(Person::username)
        .containsExactly("incho", "sanba", "kenou", "nagasaki", "ken", "kenadmin");
  }

  private JsonObject client(String id) {
    return find("clients", "clientId", id);
  }

  private JsonObject user(String name) {
    return find("users", "username", name);
  }

  private JsonObject find(String list, String key, String value) {
    return realm.getJsonArray(list).getValuesAs(JsonObject.class).stream()
        .filter(entry -> entry.getString(key).equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static Person person(String username) {
    return Person.all().stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow();
  }
}
