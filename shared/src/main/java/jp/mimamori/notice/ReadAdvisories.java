package jp.mimamori.notice;

import jakarta.inject.Inject;
import java.util.List;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads what the institution was warned of. */
@TenantUseCase
public class ReadAdvisories {

  @Inject private ReceivedAdvisories advisories;

  /** Newest first. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<ReceivedAdvisory> all() {
    return advisories.all();
  }

  /**
   * @throws NotFoundException if none of that id was sent to the institution
   */
  @Permitted(Permission.READ_CHECKLIST)
  public ReceivedAdvisory one(long id) {
    return advisories.one(id).orElseThrow(() -> new NotFoundException("no notice " + id));
  }
}
