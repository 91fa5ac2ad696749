package jp.mimamori.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Sends a signed-in person to Keycloak to prove or set up something. The last word of the path says
 * what; pages post to it with a plain form.
 */
@WebServlet("/signin/errand/*")
public class ErrandServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Map<String, Errand> ERRANDS =
      Map.of(
          "/second-factor", Errand.SECOND_FACTOR,
          "/app", Errand.APP,
          "/passkey", Errand.PASSKEY,
          "/password", Errand.PASSWORD);

  private static final LocalPath SETTINGS = new LocalPath("/signin/settings.xhtml");

  @Inject private transient Departure departure;
  @Inject private transient OidcConfig config;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Errand errand = ERRANDS.get(String.valueOf(request.getPathInfo()));
    if (errand == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!SameOrigin.made(request, config.baseUrl())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      departure.begin(request, response, pageAfter(errand), errand);
    }
  }

  private static LocalPath pageAfter(Errand errand) {
    return errand == Errand.SECOND_FACTOR ? LocalPath.HOME : SETTINGS;
  }
}
