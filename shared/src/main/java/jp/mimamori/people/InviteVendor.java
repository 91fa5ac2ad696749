package jp.mimamori.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Gives somebody at a vendor an account to sign in with. It opens nothing until the person takes a
 * request over.
 */
@ApplicationScoped
public class InviteVendor {

  @Inject private KeycloakAccounts accounts;

  /**
   * Who has no password yet gets a mail to set one.
   *
   * @param email the address that a request was mailed to
   * @throws PeopleRefusedException with every fault
   */
  public void invite(String name, String email) {
    Invitee invitee = Invitee.read(name, email, List.of());
    accounts.invite(accounts.ensure(invitee, PortalGroup.INSTITUTIONS), SecondFactor.OPTIONAL);
  }
}
