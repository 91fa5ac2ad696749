package jp.mimamori.vendorform;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.JapanTime;
import jp.mimamori.tenancy.TenantUseCase;

/** Notes down that the institution reminded a vendor by itself, so that the record proves it. */
@TenantUseCase
public class NoteVendorReminder {

  @Inject private CurrentTenant tenant;
  @Inject private VendorRequestRepository requests;
  @Inject private Event<VendorRequestChanged> changed;
  @Inject private Clock clock;

  /**
   * @throws RequestRefusedException if the request is closed, or day or means do not fit
   * @throws NotFoundException if the institution has no such request
   */
  @Permitted(Permission.KEEP_VENDORS)
  public void note(long requestId, LocalDate remindedOn, ReminderMeans means) {
    VendorRequest request = requests.one(requestId);
    refuseIf(request.getState() != RequestState.OPEN, RequestFault.NOT_OPEN);
    refuseIf(remindedOn == null, RequestFault.REMINDED_ON_MISSING);
    refuseIf(remindedOn.isAfter(LocalDate.now(clock)), RequestFault.REMINDED_IN_FUTURE);
    LocalDate requestedOn = request.getRequestedAt().atZone(JapanTime.ZONE).toLocalDate();
    refuseIf(remindedOn.isBefore(requestedOn), RequestFault.REMINDED_BEFORE_REQUEST);
    refuseIf(means == null, RequestFault.MEANS_MISSING);
    requests.add(
        new VendorReminder(request, remindedOn, means, tenant.actor().name(), clock.instant()));
    changed.fire(
        new VendorRequestChanged(
            AuditAction.REMIND_VENDOR, tenant.institutionId(), tenant.actor(), request, means));
  }

  private static void refuseIf(boolean broken, RequestFault fault) {
    if (broken) {
      throw new RequestRefusedException(fault);
    }
  }
}
