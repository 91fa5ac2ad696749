package jp.mimamori.infra.bench.inside;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.http.HttpServletRequest;
import jp.mimamori.signin.SignedIn;

/** Whoever the request names, without sign-in. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@RequestScoped
public class NamedPerson extends SignedIn {

  @Inject private HttpServletRequest request;

  @Override
  public boolean present() {
    return request.getParameter("person") != null;
  }

  @Override
  public String sub() {
    return request.getParameter("person");
  }

  @Override
  public boolean bySecondFactor() {
    return false;
  }
}
