package jp.mimamori.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Gives somebody at a vendor an account to sign in with. It opens nothing until the person takes a
 * request over, or belongs to a vendor that has an account.
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
    mail(account(name, email));
  }

  /**
   * Finds or makes an account, without a mail.
   *
   * @return its subject
   * @throws PeopleRefusedException with every fault
   */
  public String account(String name, String email) {
    return accounts.ensure(Invitee.read(name, email, List.of()), PortalGroup.INSTITUTIONS);
  }

  /**
   * The mail that lets a person without password set one; nobody else gets any.
   *
   * @throws PeopleRefusedException if Keycloak does not answer
   */
  public void mail(String sub) {
    accounts.invite(sub, SecondFactor.OPTIONAL);
  }
}
