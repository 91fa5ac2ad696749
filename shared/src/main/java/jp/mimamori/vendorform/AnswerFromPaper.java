package jp.mimamori.vendorform;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.mimamori.checklist.RoundOrigin;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.vendor.VendorRepository;

/** Enters what a vendor answered on paper. That answers its open request, if there is one. */
@TenantUseCase
public class AnswerFromPaper {

  @Inject private CurrentTenant tenant;
  @Inject private VendorRepository vendors;
  @Inject private VendorRequestRepository requests;
  @Inject private FormFilling filling;
  @Inject private Clock clock;

  /**
   * An empty form: what stands on the paper is entered, and nothing is proposed.
   *
   * @throws NotFoundException if the institution has no such vendor
   */
  @Permitted(Permission.KEEP_VENDORS)
  public VendorForm open(long vendorId) {
    VendorRequest request = openRequest(vendorId).orElseGet(() -> newRequest(vendorId));
    return filling.show(request, FormDraft.begun(LocalDate.now(clock), Map.of()), false);
  }

  /**
   * @return empty if the answers were taken; else the form with what is wrong
   * @throws NotFoundException if the institution has no such vendor
   */
  @Permitted(Permission.KEEP_VENDORS)
  public Optional<VendorForm> send(long vendorId, UnaryOperator<String> fields) {
    Optional<VendorRequest> open = openRequest(vendorId);
    VendorRequest request = open.orElseGet(() -> newRequest(vendorId));
    FormDraft draft = filling.typed(request, fields);
    Actor by = tenant.actor();
    if (!filling.send(request, draft, RoundOrigin.VENDOR_PAPER, by.sub(), by)) {
      return Optional.of(filling.show(request, draft, true));
    }
    if (open.isEmpty()) {
      requests.add(request);
    }
    return Optional.empty();
  }

  private Optional<VendorRequest> openRequest(long vendorId) {
    return requests.open(vendorId, clock.instant());
  }

  private VendorRequest newRequest(long vendorId) {
    Instant now = clock.instant();
    return new VendorRequest(
        vendors.one(vendorId), RequestChannel.PAPER, null, tenant.actor().name(), now);
  }
}
