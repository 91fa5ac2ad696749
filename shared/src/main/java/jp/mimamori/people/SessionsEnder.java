package jp.mimamori.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends open sessions once the end of access is stored. Should Keycloak not answer, the sessions
 * stay but open nothing any more.
 */
@ApplicationScoped
public class SessionsEnder {

  private static final Logger LOG = Logger.getLogger(SessionsEnder.class.getName());

  @Inject private KeycloakAccounts accounts;

  void end(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessEnded event) {
    try {
      accounts.endSessions(event.sub());
    } catch (PeopleRefusedException e) {
      LOG.log(Level.WARNING, "sessions of {0} stay open: Keycloak does not answer", event.sub());
    }
  }
}
