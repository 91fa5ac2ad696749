package jp.mimamori.people;

import static org.assertj.core.api.Assertions.assertThat;

import jp.mimamori.browser.KeycloakRest;
import jp.mimamori.browser.Product;
import org.junit.jupiter.api.Test;

/** What a portal's client could do at Keycloak if it fell into the wrong hands. */
class ProvisioningClientIT {

  private static final String NEW_PASSWORD =
      "{\"type\": \"password\", \"value\": \"nusumareta-4821\", \"temporary\": false}";

  private final KeycloakRest institutions = KeycloakRest.asProvisioningOf("tenant");
  private final KeycloakRest officers = KeycloakRest.asProvisioningOf("oversight");
  private final String officer = "/users/" + Product.account("kenadmin").person().sub();
  private final String member = "/users/" + Product.account("incho").person().sub();

  @Test
  void theInstitutionsPortalReachesNoOfficer() {
    reachesNot(institutions, officer, Product.account("kenadmin").person().email());
  }

  @Test
  void theOfficersPortalReachesNobodyOfAnInstitution() {
    reachesNot(officers, member, Product.account("incho").person().email());
  }

  @Test
  void neitherGivesRolesOrMakesOfficersOfMembers() {
    assertThat(status(institutions, "POST", member + "/role-mappings/realm", "[]")).isEqualTo(403);
    assertThat(
            status(
                institutions,
                "POST",
                "/users",
                "{\"username\": \"intruder\", \"enabled\": true, \"groups\": [\"/officers\"]}"))
        .isEqualTo(403);
    assertThat(
            status(institutions, "POST", "/users", "{\"username\": \"stray\", \"enabled\": true}"))
        .isEqualTo(403);
  }

  @Test
  void neitherChangesTheRealmOrItsClients() {
    for (KeycloakRest portal : new KeycloakRest[] {institutions, officers}) {
      assertThat(status(portal, "PUT", "", "{\"realm\": \"mimamori\"}")).isEqualTo(403);
      assertThat(status(portal, "GET", "/clients", "")).isEqualTo(403);
    }
  }

  /** The test would prove nothing if the client could do nothing at all. */
  @Test
  void eachManagesTheOwnPeople() {
    assertThat(status(institutions, "GET", member + "/credentials", "")).isEqualTo(200);
    assertThat(status(officers, "GET", officer + "/credentials", "")).isEqualTo(200);
  }

  private static void reachesNot(KeycloakRest portal, String user, String email) {
    assertThat(portal.call("GET", "/users?max=1000", "").body()).doesNotContain(email);
    assertThat(portal.call("GET", "/users?exact=true&email=" + email, "").body()).isEqualTo("[]");
    assertThat(status(portal, "GET", user, "")).isEqualTo(403);
    assertThat(status(portal, "PUT", user, "{\"enabled\": false}")).isEqualTo(403);
    assertThat(status(portal, "DELETE", user, "")).isEqualTo(403);
    assertThat(status(portal, "GET", user + "/credentials", "")).isEqualTo(403);
    assertThat(status(portal, "PUT", user + "/reset-password", NEW_PASSWORD)).isEqualTo(403);
    assertThat(status(portal, "PUT", user + "/execute-actions-email", "[\"UPDATE_PASSWORD\"]"))
        .isEqualTo(403);
    assertThat(status(portal, "POST", user + "/logout", "{}")).isEqualTo(403);
    assertThat(status(portal, "POST", user + "/impersonation", "{}")).isEqualTo(403);
    assertThat(status(portal, "POST", user + "/role-mappings/realm", "[]")).isEqualTo(403);
  }

  private static int status(KeycloakRest portal, String method, String path, String json) {
    return portal.call(method, path, json).statusCode();
  }
}
