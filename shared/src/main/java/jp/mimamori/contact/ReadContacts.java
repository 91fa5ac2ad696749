package jp.mimamori.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads the institution's 連絡体制図. */
@TenantUseCase
public class ReadContacts {

  @Inject private ContactSheets sheets;
  @Inject private ContactRepository contacts;
  @Inject private Clock clock;

  @Permitted(Permission.READ_CHECKLIST)
  public ChartSheet chart() {
    return sheets.on(LocalDate.now(clock));
  }

  /**
   * @throws NotFoundException if none on the chart has that id
   */
  @Permitted(Permission.READ_CHECKLIST)
  public ContactPerson person(long id) {
    return contacts.person(id);
  }
}
