package jp.mimamori.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.mimamori.signin.SignedIn;
import jp.mimamori.tenancy.PersonSource;

/** The signed-in person, as the identity provider knows it. */
@RequestScoped
public class CurrentUser implements PersonSource {

  @Inject private SignedIn signedIn;

  /**
   * Subject of the identity provider.
   *
   * @throws NotPermittedException if nobody is signed in
   */
  public String sub() {
    return currentPerson().orElseThrow(() -> new NotPermittedException("nobody is signed in"));
  }

  /** Whether the person proved who they are by a second factor as well. */
  boolean bySecondFactor() {
    return signedIn.present() && signedIn.bySecondFactor();
  }

  @Override
  public Optional<String> currentPerson() {
    return signedIn.present() ? Optional.of(signedIn.sub()) : Optional.empty();
  }
}
