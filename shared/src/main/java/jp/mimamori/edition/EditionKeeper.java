package jp.mimamori.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotPermittedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Editions are national: whoever changes one changes it for all prefectures of the installation.
 * Where there are several, {@code editions.prefecture} names the one whose administrators keep
 * them.
 */
@ApplicationScoped
public class EditionKeeper {

  @Inject
  @ConfigProperty(name = "editions.prefecture")
  private Optional<String> prefecture;

  @Inject private CurrentOfficer officer;

  /**
   * The administrator who acts.
   *
   * @throws NotPermittedException for one of another prefecture
   */
  Actor actor() {
    String own = officer.prefectureCode();
    if (prefecture.filter(keeping -> !keeping.equals(own)).isPresent()) {
      throw new NotPermittedException("editions are kept by " + prefecture.get());
    }
    return officer.actor();
  }
}
