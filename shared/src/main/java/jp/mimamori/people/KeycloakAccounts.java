package jp.mimamori.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Optional;
import jp.mimamori.signin.OidcConfig;

/**
 * The accounts that people sign in with. Every method throws {@link PeopleRefusedException}
 * (ACCOUNTS_UNAVAILABLE) if Keycloak does not answer.
 */
@ApplicationScoped
public class KeycloakAccounts {

  private static final String SET_PASSWORD = "UPDATE_PASSWORD";
  private static final String SET_UP_ONE_TIME_PASSWORD = "CONFIGURE_TOTP";
  private static final int LINK_LIVES_SECONDS = 3 * 24 * 60 * 60;

  @Inject private KeycloakAdminClient keycloak;
  @Inject private OidcConfig portal;

  /**
   * Finds or makes the account of a mail address. Only accounts of this portal can be found.
   *
   * @return its subject
   * @throws PeopleRefusedException (EMAIL_NOT_FREE) if it belongs to somebody of the other portal
   */
  String ensure(Invitee invitee, PortalGroup group) {
    return find(invitee.email()).orElseGet(() -> create(invitee, group));
  }

  /**
   * Makes sure that the person can sign in: without a password, a mail brings a link to set one up,
   * together with a one-time password where one is needed. With one, no mail is sent; whoever has
   * no second factor sets it up when the portal asks for it.
   */
  void invite(String sub, SecondFactor secondFactor) {
    if (hasPassword(sub)) {
      return;
    }
    JsonArrayBuilder actions = Json.createArrayBuilder().add(SET_PASSWORD);
    if (secondFactor == SecondFactor.REQUIRED) {
      actions.add(SET_UP_ONE_TIME_PASSWORD);
    }
    keycloak.putWithMail(
        "/users/%s/execute-actions-email?client_id=%s&lifespan=%d"
            .formatted(sub, KeycloakAdminClient.encoded(portal.clientId()), LINK_LIVES_SECONDS),
        actions.build());
  }

  /** Whose account it is; empty if the mail address is not proven. */
  Optional<InviteAdministrator.Person> person(String sub) {
    JsonObject user = keycloak.one("/users/" + KeycloakAdminClient.encoded(sub));
    if (!user.getBoolean("emailVerified", false)) {
      return Optional.empty();
    }
    String name = user.getString("lastName", "") + " " + user.getString("firstName", "");
    return Optional.of(new InviteAdministrator.Person(name.strip(), user.getString("email")));
  }

  /** Signs the person out everywhere; Keycloak tells the portals. */
  void endSessions(String sub) {
    keycloak.post("/users/" + sub + "/logout", Json.createObjectBuilder().build());
  }

  private Optional<String> find(EmailAddress email) {
    return keycloak
        .list("/users?exact=true&email=" + KeycloakAdminClient.encoded(email.value()))
        .getValuesAs(JsonObject.class)
        .stream()
        .map(user -> user.getString("id"))
        .findFirst();
  }

  private String create(Invitee invitee, PortalGroup group) {
    String email = invitee.email().value();
    JsonObject user =
        Json.createObjectBuilder()
            .add("username", email)
            .add("email", email)
            .add("lastName", invitee.name().family())
            .add("firstName", invitee.name().given())
            .add("enabled", true)
            .add("groups", Json.createArrayBuilder().add(group.path()))
            .build();
    HttpResponse<String> response = keycloak.create("/users", user);
    return switch (response.statusCode()) {
      case 201 -> idIn(response.headers().firstValue("Location").orElseThrow());
      case 400 -> throw new PeopleRefusedException(PeopleFault.NAME_UNREADABLE);
      // somebody else invited the same person this very moment, or an account out of sight
      case 409 ->
          find(invitee.email())
              .orElseThrow(() -> new PeopleRefusedException(PeopleFault.EMAIL_NOT_FREE));
      default ->
          throw keycloak.unavailable(response.request(), "status " + response.statusCode(), null);
    };
  }

  private static String idIn(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private boolean hasPassword(String sub) {
    return keycloak.list("/users/" + sub + "/credentials").getValuesAs(JsonObject.class).stream()
        .anyMatch(c -> c.getString("type").equals("password"));
  }
}
