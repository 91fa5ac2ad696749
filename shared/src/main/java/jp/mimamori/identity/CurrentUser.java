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

  private Deputized deputized;

  /** A person for whom a background job goes on: nobody is at a browser then. */
  private record Deputized(String sub, boolean bySecondFactor) {}

  /** For the rest of this request scope; see {@link Deputy}. */
  void standIn(String sub, boolean bySecondFactor) {
    deputized = new Deputized(sub, bySecondFactor);
  }

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
    if (deputized != null) {
      return deputized.bySecondFactor();
    }
    return signedIn.present() && signedIn.bySecondFactor();
  }

  @Override
  public Optional<String> currentPerson() {
    if (deputized != null) {
      return Optional.of(deputized.sub());
    }
    return signedIn.present() ? Optional.of(signedIn.sub()) : Optional.empty();
  }
}
