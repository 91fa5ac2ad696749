package jp.mimamori.setup;

import jakarta.inject.Inject;
import java.util.Optional;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads how far the setup is. */
@TenantUseCase
public class OpenSetup {

  @Inject private SetupRepository setups;

  /** As it is, or one that nobody has answered yet. */
  @Permitted(Permission.READ_CHECKLIST)
  public Setup current() {
    return setups.find().orElseGet(Setup::new);
  }

  /**
   * The setup that waits to be begun or to be gone on with. Empty once it is finished, and for an
   * institution that has long been answering checklists.
   */
  @Permitted(Permission.READ_CHECKLIST)
  public Optional<Setup> waiting() {
    Optional<Setup> begun = setups.find();
    if (begun.isEmpty() && setups.isNewcomer()) {
      return Optional.of(new Setup());
    }
    return begun.filter(setup -> !setup.isFinished());
  }
}
