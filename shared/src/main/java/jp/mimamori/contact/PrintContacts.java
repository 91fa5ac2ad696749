package jp.mimamori.contact;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Brings the chart or the sheet for the wall to paper, and remembers which revision it was. */
@TenantUseCase
public class PrintContacts {

  @Inject private CurrentTenant tenant;
  @Inject private ContactRepository contacts;
  @Inject private ReadContacts readContacts;
  @Inject private Event<ContactsKept> printed;
  @Inject private Clock clock;

  @Permitted(Permission.READ_CHECKLIST)
  public ChartSheet chart() {
    ContactChart chart = contacts.chart(today());
    ChartSheet sheet = readContacts.chart();
    chart.chartPrinted(today(), sheet.getChartDigest());
    return told(sheet, chart);
  }

  @Permitted(Permission.READ_CHECKLIST)
  public ChartSheet sheet() {
    ContactChart chart = contacts.chart(today());
    ChartSheet sheet = readContacts.chart();
    chart.sheetPrinted(today(), sheet.getSheetDigest());
    return told(sheet, chart);
  }

  private ChartSheet told(ChartSheet sheet, ContactChart chart) {
    printed.fire(
        new ContactsKept(
            tenant.institutionId(),
            tenant.actor(),
            AuditAction.PRINT_CONTACTS,
            chart.getRevision(),
            null));
    return sheet;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
