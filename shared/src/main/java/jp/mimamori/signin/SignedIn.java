package jp.mimamori.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;

/** Who is signed in, as the identity provider says. */
@RequestScoped
public class SignedIn {

  @Inject private SecurityContext security;

  public boolean present() {
    return security.getCallerPrincipal() != null;
  }

  /** Subject of the identity provider. */
  public String sub() {
    return security.getCallerPrincipal().getName();
  }
}
