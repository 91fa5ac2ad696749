package jp.mimamori.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mimamori.web.Problem;
import jp.mimamori.web.RateLimit;
import jp.mimamori.web.RequestId;
import jp.mimamori.web.SecurityHeaders;

/**
 * Tells the container who is asking. In this order: an answer from Keycloak is finished; a
 * signed-in session is recognized; a public page is left alone; anybody else is asked to sign in,
 * in the way their request can understand. Programs show a token with each request; a session of a
 * browser means nothing there, so no other site can use it.
 */
@ApplicationScoped
public class OidcMechanism implements HttpAuthenticationMechanism {

  static final String CALLBACK = "/oidc/callback";

  private static final Logger LOG = System.getLogger(OidcMechanism.class.getName());
  private static final String RETRY_PAGE = "/public/retry.xhtml";

  @Inject private OidcConfig config;
  @Inject private OidcEngine engine;
  @Inject private Departure departure;
  @Inject private LoginCookies cookies;
  @Inject private SessionRegistry sessions;
  @Inject private SecurityHeaders headers;
  @Inject private RateLimit limit;
  @Inject private BearerTokens tokens;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    RequestId.begin(request, response);
    headers.apply(request, response);
    try {
      if (limit.refuses(request, response)) {
        return AuthenticationStatus.SEND_FAILURE;
      }
      if (Problem.concerns(request)) {
        return recognizeProgram(request, response, context);
      }
      if (request.getRequestURI().equals(CALLBACK)) {
        return finish(request, response);
      }
      Optional<PortalPrincipal> person = sessions.principal(request);
      if (person.isPresent()) {
        return recognize(person.get(), context);
      }
      return context.isProtected() ? challenge(request, response) : context.doNothing();
    } catch (IOException e) {
      throw new AuthenticationException(e);
    }
  }

  private static AuthenticationStatus recognize(
      PortalPrincipal person, HttpMessageContext context) {
    context.getMessageInfo().getMap().put("jakarta.servlet.http.authType", "OIDC");
    return context.notifyContainerAboutLogin(person, person.roles());
  }

  private AuthenticationStatus recognizeProgram(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws IOException {
    try {
      PortalPrincipal program = tokens.verify(request);
      return limit.refuses(program.sub(), response)
          ? AuthenticationStatus.SEND_FAILURE
          : recognize(program, context);
    } catch (OidcException e) {
      LOG.log(Level.INFO, "token refused: {0}", e.getMessage());
      if (e.kind() == OidcException.Kind.UNAVAILABLE) {
        Problem.answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      } else {
        response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        Problem.answer(response, HttpServletResponse.SC_UNAUTHORIZED);
      }
      return AuthenticationStatus.SEND_FAILURE;
    }
  }

  private AuthenticationStatus challenge(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LocalPath page = RequestedPage.of(request, config.baseUrl());
    return switch (RequestedPage.kindOf(request)) {
      case FACES_AJAX -> reload(response, page);
      case OTHER -> refuse(response);
      case NAVIGATION -> sendToKeycloak(request, response, page);
    };
  }

  private AuthenticationStatus sendToKeycloak(
      HttpServletRequest request, HttpServletResponse response, LocalPath page) throws IOException {
    return departure.begin(request, response, page, Errand.SIGN_IN)
        ? AuthenticationStatus.SEND_CONTINUE
        : AuthenticationStatus.SEND_FAILURE;
  }

  private AuthenticationStatus finish(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String state = request.getParameter("state");
    Optional<LoginTransaction> login = cookies.find(request, state);
    if (login.isEmpty()) {
      return withoutLogin(request, response);
    }
    try {
      sessions.signIn(request, engine.finish(login.get(), answer(request)));
      cookies.remove(request, response, state);
      return redirect(response, config.url(pageAfter(login.get(), request)));
    } catch (OidcException e) {
      LOG.log(Level.WARNING, "sign-in failed: {0}", e.getMessage());
      if (e.kind() == OidcException.Kind.UNAVAILABLE) {
        return unavailable(response);
      }
      cookies.remove(request, response, state);
      return withoutLogin(request, response);
    }
  }

  /** The page asked for; after an errand it is told whether that was done. */
  private static String pageAfter(LoginTransaction login, HttpServletRequest request) {
    String page = login.target().value();
    return "success".equals(request.getParameter("kc_action_status")) ? page + "?done=true" : page;
  }

  /** An answer that leads nowhere: used twice, by the back button, or made up. */
  private AuthenticationStatus withoutLogin(
      HttpServletRequest request, HttpServletResponse response) {
    boolean signedIn = sessions.principal(request).isPresent();
    return redirect(response, config.url(signedIn ? LocalPath.HOME.value() : RETRY_PAGE));
  }

  private static Map<String, List<String>> answer(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
  }

  private static AuthenticationStatus redirect(HttpServletResponse response, URI target) {
    Departure.redirect(response, target);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** Faces scripts follow a redirect only when it is written in their own XML. */
  private AuthenticationStatus reload(HttpServletResponse response, LocalPath page)
      throws IOException {
    String url =
        config
            .url(page.value())
            .toString()
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\"", "&quot;");
    response.setContentType("text/xml;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<partial-response><redirect url=\""
                + url
                + "\"/></partial-response>");
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** For programs: a status and no page. */
  private static AuthenticationStatus refuse(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static AuthenticationStatus unavailable(HttpServletResponse response) throws IOException {
    Departure.unavailable(response);
    return AuthenticationStatus.SEND_FAILURE;
  }
}
