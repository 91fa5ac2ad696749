package jp.mimamori.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Gives somebody an account who is to become an institution's first administrator. It opens nothing
 * until the invitation is accepted with it.
 */
@ApplicationScoped
public class InviteAdministrator {

  /**
   * Somebody whose mail address is proven.
   *
   * @param name family name, space, given name
   */
  public record Person(String name, String email) {}

  @Inject private KeycloakAccounts accounts;

  /**
   * Who has no password yet gets a mail to set one, and a second factor.
   *
   * @throws PeopleRefusedException with every fault
   */
  public void invite(String name, String email) {
    Invitee invitee = Invitee.read(name, email, List.of());
    accounts.invite(accounts.ensure(invitee, PortalGroup.INSTITUTIONS), SecondFactor.REQUIRED);
  }

  /**
   * Whose account it is; empty if the mail address is not proven.
   *
   * @throws PeopleRefusedException if Keycloak does not answer
   */
  public Optional<Person> person(String sub) {
    return accounts.person(sub);
  }
}
