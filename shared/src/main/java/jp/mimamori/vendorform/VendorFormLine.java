package jp.mimamori.vendorform;

import java.time.Instant;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.Progress;
import jp.mimamori.mail.MailState;
import jp.mimamori.mail.OutgoingMail;
import jp.mimamori.vendor.Vendor;

/** Where the form of one vendor stands this year. */
public final class VendorFormLine {

  private final Vendor vendor;
  private final VendorRequest request;
  private final Progress progress;
  private final VendorFormState state;
  private final boolean askedAgain;

  /**
   * @param request the newest of the year, or null
   * @param mail that brought its link, or null
   * @param response of the year, or null
   */
  VendorFormLine(
      Vendor vendor,
      VendorRequest request,
      OutgoingMail mail,
      ChecklistResponse response,
      Instant now) {
    this.vendor = vendor;
    this.request = request;
    this.progress = response == null ? null : response.getProgress();
    this.state = state(request, mail, progress, now);
    this.askedAgain = state == VendorFormState.ANSWERED && request != null && request.isOpen(now);
  }

  private static VendorFormState state(
      VendorRequest request, OutgoingMail mail, Progress progress, Instant now) {
    if (request != null && request.getState() == RequestState.RELEASED) {
      return VendorFormState.RELEASED;
    }
    if (progress != null && progress.getStanding().isComplete()) {
      return VendorFormState.ANSWERED;
    }
    if (request == null || request.getState() != RequestState.OPEN) {
      return VendorFormState.NOT_ASKED;
    }
    if (!request.isOpen(now)) {
      return VendorFormState.EXPIRED;
    }
    if (mail != null && mail.getState() == MailState.GIVEN_UP) {
      return VendorFormState.UNDELIVERED;
    }
    return request.isLate(now) ? VendorFormState.LATE : VendorFormState.WAITING;
  }

  public Vendor getVendor() {
    return vendor;
  }

  /** The newest request of the year, or null. */
  public VendorRequest getRequest() {
    return request;
  }

  /** Null before anything was answered. */
  public Progress getProgress() {
    return progress;
  }

  public VendorFormState getState() {
    return state;
  }

  /** Answered once, and asked for a further round that is still out. */
  public boolean isAskedAgain() {
    return askedAgain;
  }

  /** Whether there is a request that the vendor can answer now. */
  public boolean isOut() {
    return askedAgain
        || state == VendorFormState.WAITING
        || state == VendorFormState.RELEASED
        || state == VendorFormState.LATE
        || state == VendorFormState.UNDELIVERED;
  }
}
