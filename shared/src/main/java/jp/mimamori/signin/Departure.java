package jp.mimamori.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;

/** Sends browsers to Keycloak; {@link OidcMechanism} meets them when they come back. */
@ApplicationScoped
public class Departure {

  private static final Logger LOG = System.getLogger(Departure.class.getName());
  private static final String RETRY_AFTER_SECONDS = "10";

  @Inject private OidcEngine engine;
  @Inject private LoginTransactions transactions;
  @Inject private LoginCookies cookies;

  /**
   * Redirects to Keycloak, or says that it does not answer.
   *
   * @param page to show when the browser comes back
   * @return whether the browser goes to Keycloak
   */
  boolean begin(
      HttpServletRequest request, HttpServletResponse response, LocalPath page, Errand errand)
      throws IOException {
    LoginTransaction login = transactions.begin(page);
    try {
      URI keycloak = engine.authenticationRequest(login, errand);
      cookies.add(request, response, login);
      redirect(response, keycloak);
      return true;
    } catch (OidcException e) {
      LOG.log(Level.WARNING, "sign-in not possible: {0}", e.getMessage());
      unavailable(response);
      return false;
    }
  }

  static void redirect(HttpServletResponse response, URI target) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", target.toString());
  }

  static void unavailable(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }
}
